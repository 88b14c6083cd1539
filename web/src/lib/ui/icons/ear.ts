export default 'M4 10v4h3.5l5 4V6l-5 4zM16 9.5a4 4 0 010 5M18.5 7a7.5 7.5 0 010 10';
