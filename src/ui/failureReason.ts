/** Why a part of the site may not have come: said wherever one did not. */
export const failureReason =
  'Your connection may be down, or the site may have been updated since you opened this page.';
