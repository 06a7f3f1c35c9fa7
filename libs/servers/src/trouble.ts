/** What can stand in the way of a server, in words a launcher can turn into an exit code. */
export type TroubleKind = 'portTaken' | 'binaryMissing' | 'alreadyRunning' | 'notReady' | 'unusableFolder';

/** A server could not be started or reached; the message is one Dutch sentence for the person at the keyboard. */
export class ServerTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    sentence: string,
    /** The last lines the server itself wrote, for whoever has to look further. */
    readonly log: string = '',
  ) {
    super(sentence);
    this.name = 'ServerTrouble';
  }
}
