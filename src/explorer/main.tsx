import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';

import { App } from './app.tsx';
import { VIEW_BASE } from './share/embed-address.ts';
import 'virtual:site.css';
import './style.css';
import './print.css';
import { queryClient } from './query/query-client.ts';
import { startTheme } from './hook/theme.ts';
import { startLanguage } from './text/translations.ts';

startTheme();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
// no `await`: with it, the bundler would split the first page into two dozen files
void startLanguage().then(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Router base={VIEW_BASE}>
          <App />
        </Router>
      </QueryClientProvider>
    </StrictMode>,
  ),
);
