export default 'M4 12l16-8-5 17-3.5-7zM11.5 14L20 4';
