export default 'M5 7h14M9 7V4.5h6V7M7 7l1 13h8l1-13';
