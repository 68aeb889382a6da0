/** The style that the explorer shares with the pages of the server; see `vite.config.mts`. */
declare module 'virtual:site.css';
