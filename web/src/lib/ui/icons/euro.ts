export default 'M18 6.5a7 7 0 100 11M4 10.5h9M4 13.5h9';
