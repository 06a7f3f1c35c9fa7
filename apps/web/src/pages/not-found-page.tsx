/** One sentence for "not there" and "not for you", as the API gives one answer for both. */
export function NotFoundPage({ sentence = 'Deze pagina is er niet.' }: { readonly sentence?: string }) {
  return (
    <>
      <title>Niet gevonden · Eensluidend</title>
      <h1 className="utrecht-heading-1">Niet gevonden</h1>
      <p className="utrecht-paragraph">{sentence}</p>
      <p className="utrecht-paragraph">
        <a className="utrecht-link utrecht-link--html-a" href="/">
          Naar alle voorstellen
        </a>
      </p>
    </>
  );
}
