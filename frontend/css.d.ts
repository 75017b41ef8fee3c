// Vite turns an imported style sheet into a file of its own; TypeScript only needs to know that it may be imported.
declare module '*.css';
