import { useLive } from '../data/live';
import { useProposals } from '../data/queries';
import { DossierCard } from '../list/dossier-card';
import { dossiersOf } from '../dossiers';
import { LiveLine } from '../parts/live-line';
import { Loaded } from '../parts/loaded';
import { SignInNote } from '../parts/sign-in-note';

const nothingToName = () => undefined;

/** All proposals this reader may see, by dossier. */
export function ListPage() {
  const proposals = useProposals();
  const live = useLive('/v1/changes', nothingToName);
  return (
    <>
      <title>Voorstellen · Eensluidend</title>
      <LiveLine {...live} />
      <h1 className="utrecht-heading-1">Voorstellen</h1>
      <SignInNote />
      <Loaded query={proposals}>
        {(list) =>
          list.proposals.length === 0 ? (
            <p className="utrecht-paragraph">Er zijn nog geen voorstellen die u mag zien.</p>
          ) : (
            dossiersOf(list.proposals).map((dossier) => <DossierCard key={dossier.dossierId} dossier={dossier} />)
          )
        }
      </Loaded>
    </>
  );
}
