import type { PageKind } from '../../domain/pages';
import type { View } from './page';

/** The component of each kind of page. */
export type Views = Readonly<Record<PageKind, View>>;
