export default 'M4 10v4h3.5l5 4V6l-5 4zM16.5 10l4 4M20.5 10l-4 4';
