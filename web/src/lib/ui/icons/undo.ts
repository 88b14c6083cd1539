export default 'M9 6L4.5 10.5 9 15M5 10.5h9a5 5 0 010 10h-3';
