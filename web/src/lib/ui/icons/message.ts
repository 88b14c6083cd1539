export default 'M4 5h16v11H11l-4.5 4v-4H4zM8 9.5h8M8 12.5h5';
