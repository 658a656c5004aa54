import { type Resource, resource } from '../domain/fetching/resource';
import { reload } from './reload';

/** Code that comes when it is wanted. Engines remember a module that failed: asking again is loading the page anew. */
export const chunk = <T>(load: () => Promise<T>): Resource<T> => resource(load, reload);
