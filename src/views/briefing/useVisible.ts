import { useEffect, useState } from 'react';

/** Height in px that the strip on top covers on small screens; what lies under it is not in view. */
const covered = 72;

/**
 * Which of the elements with these ids are in view, in no order. Nothing is before the first measurement, and so never
 * on a server. The list must be the same array as long as its ids are the same.
 */
export function useVisible(ids: readonly string[]): ReadonlySet<string> {
  const [visible, setVisible] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const found = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) found.add(target.id);
          else found.delete(target.id);
        }
        setVisible(new Set(found));
      },
      { rootMargin: `-${covered}px 0px 0px 0px` },
    );
    for (const id of ids) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [ids]);
  return visible;
}
