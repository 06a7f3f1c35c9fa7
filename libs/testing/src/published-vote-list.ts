/** A vote list as a council published it, with its misprints and line breaks; all names are invented. */
export const publishedVoteList = `Besluit:

Aangaande het raadsvoorstel 91-2025 worden 36 stemmen uitgebracht.

Het raadsvoorstel wordt unaniem aangenomen:

dhr. Appelhof (SPM), dhr. Berkenveld (SPM), mw. Courtens-Dassen (SPM), dhr. Dassenberg (SPM), dhr.
Eikenaar (SPM)
dhr. Fluitema (GroenLinks), mw. Graszoom (GroenLinks), dhr. Havikhorst (GroenLinks), dhr. Van der Vogel
(GroenLinks)
dhr. Jeneverbos (D66), dhr. Korenaar (D66), dhr. Lindehout (D66), mw. El Mosselaar (D66)
dhr. Olmenhof (CDA), Jan Nachtegaal (CDA), mw. Populier (CDA), dhr. Rietkraag (CDA)
dhr. Sleedoorn (PvdA), dhr. Tortelduif (PvdA), mw. Van Uil (PvdA), dhr. Veldhoek (PvdA)
dhr. Waterlander (VVD), dhr. Zandloper (VVD)
mw. Akker — van der Munt (Partij Veilig Maastricht), dhr. Bosrand (Partij Veilig Maastricht)
dhr. Den Duinkerk (Volt), dhr. Esdoorn (Volt)
dhr. Van Fazant (SP), mw. Goudvink (SP)
mw. Heggemus (PvdD)
dhr. Van Iep (50PLUS)
dhr. Kastanje (SAB)
dhr. Leeuw (FvD)
dhr. Van Merel (M:0ED)
dhr. Notelaar (Maastricht van Nu), dhr. Oeverzwaluw (Maastricht van Nu)

De raad besluit unaniem het volgende raadsvoorstel wordt aangenomen:

Aldus besloten.

Aangaande de motie “Visie re-integratieketen” van D66, deze wordt ter vergadering ingetrokken.
`;
