import '#lib/device/floor.ts';
