export default 'M4.5 12.5l5 5 10-11';
