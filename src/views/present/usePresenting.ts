import { useLayoutEffect } from 'react';
import styles from './Presentation.module.css';

/** Gives the window to the slides: the bar and the foot of the page go, and citations come large. */
export function usePresenting(): void {
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    const name = styles.presenting ?? '';
    classList.add(name);
    return () => classList.remove(name);
  }, []);
}
