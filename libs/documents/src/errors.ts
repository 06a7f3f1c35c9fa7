/** The bytes in the store are not those the record committed to. Names the document, never its content. */
export class ContentDamaged extends Error {
  override readonly name = 'ContentDamaged';
  constructor(readonly documentId: string) {
    super(`stored document ${documentId} does not match the record`);
  }
}
