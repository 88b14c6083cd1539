export default 'M5 20V8l7-4 7 4v12zM10 20v-5h4v5M9 10h.1M15 10h.1';
