export default 'M4 6h6l2 2.5h8V19H4z';
