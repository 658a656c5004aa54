import { type ReactNode, useEffect, useRef, useState } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

/** Renders its content once it comes near the window, or for print. The class must keep its place free until then. */
export function WhenVisible({ children, className }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || isNear) return undefined;
    const show = () => setNear(true);
    const observer = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && show(), {
      rootMargin: '400px',
    });
    observer.observe(element);
    const print = window.matchMedia('print');
    window.addEventListener('beforeprint', show);
    print.addEventListener('change', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
      print.removeEventListener('change', show);
    };
  }, [isNear]);
  return (
    <div ref={place} className={className} data-pending={isNear ? undefined : ''}>
      {isNear ? children : null}
    </div>
  );
}
