export default 'M8 5v14M16 5v14';
