export default 'M6 21V4M6 5h11l-3 4 3 4H6';
