export default 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 11v5.5M12 7.7v.1';
