export default 'M4 8h16v11H4zM9 8V5h6v3M4 13h16';
