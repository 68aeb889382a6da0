import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';

import { App } from './app.tsx';
import { BASE } from './address/base.ts';
import './style.css';
import './print.css';
import { queryClient } from './query/query-client.ts';
import { startTheme } from './hook/theme.ts';

startTheme();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Router base={BASE}>
        <App />
      </Router>
    </QueryClientProvider>
  </StrictMode>,
);
