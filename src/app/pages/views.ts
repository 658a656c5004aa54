import type { ComponentType } from 'react';
import type { PageKind } from '../../domain/pages';

/** The component of each kind of page; `id` is that of the record it is about, empty where it is about none. */
export type Views = Readonly<Record<PageKind, ComponentType<{ readonly id: string }>>>;

/** Pages whose content answers to no state: they are left as they were prerendered, and cost no script. */
const untouched: ReadonlySet<PageKind> = new Set(['overview', 'briefings', 'method']);

export const isStatic = (kind: PageKind): boolean => untouched.has(kind);
