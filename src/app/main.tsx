import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectAddress } from '../state/address';
import { loadPreferences } from '../state/preferences';
import { store } from '../state/store';
import { basePath } from '../ui/href';
import { App } from './App';

connectAddress(window, basePath);
store.setState({ preferences: loadPreferences(() => window.localStorage) });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
