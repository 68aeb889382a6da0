import { normalizeText } from '../../../model/normalize-text.ts';

/** Whether a text looks like the name of an organisation: a legal form or a usual word. */
export function looksLikeOrganisation(text: string): boolean {
  return (
    LEGAL_FORM.test(text) ||
    (text.split(' ').length <= 5 &&
      /[\p{Lu}\p{Lo}]/u.test(text) &&
      normalizeText(text)
        .split(/[\s,.&/()-]+/)
        .some(isOrganisationWord))
  );
}

/** Whether a text looks like the name of a person: a title or a usual first name, and two to four words. */
export function looksLikePerson(text: string): boolean {
  if (/\d|[@/&]/.test(text) || text.length > 60 || looksLikeOrganisation(text)) return false;
  const words = text
    .replace(HONORIFIC, '')
    .replace(/^([^,]+), ([^,]+)$/, '$2 $1')
    .split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (HONORIFIC.test(text)) return true;
  const first = normalizeText(words[0] ?? '').split('-')[0] ?? '';
  return (
    FIRST_NAMES.has(first) &&
    words.every((word) => /^[\p{Lu}]|^(?:von|van|de|del|da|di|der|den|la|le|du|dos|el|al|bin|y|zu)$/u.test(word))
  );
}

/** A name that is written `Last, First`. */
export function isReversedName(text: string): boolean {
  return /^\p{Lu}[\p{L}' -]+, \p{Lu}[\p{L}' .-]+$/u.test(text) && looksLikePerson(text);
}

const HONORIFIC =
  /^(?:(?:mr|mrs|ms|dr|prof|sir|dame|herr|frau|dipl\.-ing|ing|m|mme|mlle|sr|sra|srta|don|doña)\.?\s+)+/i;

/** At the end, where a name has it. */
const LEGAL_FORM =
  /[\s,](?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|lp|plc|pty|pte|gmbh|ag|kg|kgaa|ug|se|ev|e\.v|sa|s\.a|sas|s\.a\.s|sarl|s\.a\.r\.l|sarlu|sl|s\.l|slu|s\.l\.u|sau|spa|s\.p\.a|srl|s\.r\.l|bv|b\.v|nv|n\.v|ab|as|a\/s|aps|asa|oy|oyj|kk|k\.k|sp\. z o\.o|a\.s|zrt|kft|nyrt|sicav|s\.c\.a|ltda|s de rl|psc|pjsc|jsc|bhd|tbk)\.?\)?$/i;

function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || (word.length > 5 && ORGANISATION_ENDINGS.test(word));
}

const ORGANISATION_ENDINGS =
  /(?:bank|banken|bank|pay|kasse|pagos|tech|soft|capital|ventures|versicherung|gesellschaft|verband|börse)$/;
const ORGANISATION_WORDS = new Set(
  (
    'bank banks banque banco banca banken sparkasse volksbank raiffeisenbank raiffeisen credit kredit credito capital ventures venture partners group gruppe groupe ' +
    'grupo holding holdings fund fonds fondo payments payment pay pagos paiement paiements zahlungen financial finance finanz finanzas financiera services systems ' +
    'technologies technology tech labs solutions software digital insurance assurances versicherung seguros exchange international global trust ' +
    'management investments investment invest equity authority commission agency ministry bundesanstalt autorite comision banking markets wallet money card cards ' +
    'network networks bureau institute foundation stiftung association verband securities brokers data cloud media university supermarket supermarche kaufhaus hotel hotels airlines airport retail stores'
  ).split(' '),
);

/** Usual first names of several languages: enough that a column of people has some. */
const FIRST_NAMES = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian ' +
    'george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank ' +
    'raymond jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah ' +
    'stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet maria olivia ' +
    'heather diane julie joyce victoria kelly christina joan evelyn lauren judith hannah grace claire charlotte sophie alice lucy ada ella eva mia lena lea ' +
    'hans klaus jurgen wolfgang uwe bernd dieter gunther gunter heinz horst karl kurt manfred rainer ralf stefan sven thorsten torsten ulrich volker werner jens jorg jochen markus ' +
    'matthias andreas sebastian florian felix lukas leon jan tim tobias jonas moritz philipp max maximilian johannes christoph oliver martin dirk holger ingo olaf axel anja annette ' +
    'birgit brigitte claudia doris elke gabriele heike ingrid katrin kerstin martina monika petra renate sabine silke simone susanne tanja ulrike ursula ute katharina johanna julia franziska ' +
    'jean pierre michel andre philippe alain bernard jacques francois francoise marie nathalie isabelle sylvie catherine martine veronique valerie sandrine celine aurelie camille ' +
    'antoine nicolas julien guillaume mathieu maxime hugo louis luc laurent olivier pascal thierry yves didier christophe frederic vincent xavier emmanuel etienne benoit cedric damien fabrice romain sebastien stephane ' +
    'carlos luis miguel javier francisco antonio manuel pedro pablo alejandro diego fernando jorge juan rafael ramon raul sergio alberto alvaro andres angel enrique gonzalo ignacio jaime jesus joaquin marcos mario oscar ricardo roberto ruben santiago tomas victor ' +
    'carmen ana isabel pilar dolores teresa rosa cristina elena lucia marta paula raquel sara silvia sofia beatriz rocio mercedes concepcion ines irene nuria alba blanca clara ' +
    'giovanni giuseppe marco andrea luca matteo francesco alessandro paolo giulia chiara francesca joao paulo bruno rodrigo gustavo felipe leonardo thiago beatriz fernanda ' +
    'lars erik nils sven anders bjorn magnus jonas ingrid astrid sigrid karin ole knut pekka mikko jukka willem pieter johan hendrik maarten anne piotr tomasz krzysztof katarzyna agnieszka ' +
    'ivan dmitri dmitry sergei alexei olga natalia elena mohammed muhammad ahmed ali omar hassan fatima aisha amina yusuf ibrahim raj rahul amit anil sanjay priya deepak vijay ' +
    'wei li ming jun yan mei hiroshi kenji takashi yuki akira min ji chidi ngozi kwame ama kofi femi tunde ifeanyi zainab'
  ).split(' '),
);
