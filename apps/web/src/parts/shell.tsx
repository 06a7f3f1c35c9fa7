import type { ReactNode } from 'react';
import { IdentitySelect } from './identity-select';
import { PrintedLine } from './printed-line';

/** What every page has: skip link, header with the name and the reader, main part. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main">
        Ga naar de inhoud
      </a>
      <header className="site-header">
        <div className="wide site-header__content">
          <a className="site-header__name" href="/">
            Eensluidend
          </a>
          <IdentitySelect />
        </div>
      </header>
      <main className="wide main" id="main" tabIndex={-1}>
        <PrintedLine />
        {children}
      </main>
    </>
  );
}
