export default 'M4 5h16v14H4zM10 9v6l5-3z';
