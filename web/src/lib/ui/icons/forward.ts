export default 'M9 5l7 7-7 7';
