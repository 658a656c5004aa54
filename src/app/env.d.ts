/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Address of the site without a slash at its end; of the one-file edition alone, and only where it was known. */
  readonly VITE_SITE_ADDRESS?: string;
}
