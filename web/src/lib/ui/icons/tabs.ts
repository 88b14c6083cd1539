export default 'M4 8h12v12H4zM8 8V4h12v12h-4';
