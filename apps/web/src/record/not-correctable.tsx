import { PageHead } from './page-head';
import type { ToCorrect } from './to-correct';

interface NotCorrectableProps {
  readonly found: Exclude<ToCorrect, { readonly kind: 'fact' }>;
  readonly proposal: string;
  readonly address: string;
}

/** Says why there is nothing to correct here, and leads to what can be corrected. */
export function NotCorrectable({ found, proposal, address }: NotCorrectableProps) {
  const head = { title: 'Een feit corrigeren', proposal, address };
  const timeline = `${address}#tijdlijn`;
  if (found.kind === 'nothing')
    return (
      <>
        <PageHead {...head} lead={found.why} />
        <p>
          <a className="utrecht-link utrecht-link--html-a" href={timeline}>
            Naar de tijdlijn
          </a>
        </p>
      </>
    );
  return (
    <>
      <PageHead
        {...head}
        lead="Dit is zelf een correctie. Klopt die niet? Corrigeer dan het feit zoals het nu staat."
      />
      <p>
        <a
          className="utrecht-link utrecht-link--html-a"
          href={`${address}/vastleggen/corrections?feit=${encodeURIComponent(found.line.id)}`}
        >
          Corrigeer: {found.line.sentence}
        </a>
      </p>
    </>
  );
}
