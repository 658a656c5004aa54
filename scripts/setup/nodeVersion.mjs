const OLDEST = [20, 19];

/**
 * @param {string} version as `process.versions.node` has it
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

export function requireNode() {
  if (isNodeNewEnough(process.versions.node)) return;
  console.error(
    `Verbatim needs Node ${OLDEST.join('.')} or later, and this is ${process.versions.node}. ` +
      'Install a newer version (https://nodejs.org) and try again.',
  );
  process.exit(1);
}
