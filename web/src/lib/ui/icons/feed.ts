export default 'M5 5h14v6H5zM5 15h14M5 19h9';
