export default 'M7 4.5v15l12-7.5z';
