export default 'M12 15V4M7 8l5-5 5 5M5 20h14';
