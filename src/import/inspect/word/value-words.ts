import { normalizeText } from '../../../model/normalize-text.ts';
import type { MEASURES } from '../../../model/measure-vocabulary.ts';
import type { ParticipantRole } from '../../../model/role-vocabulary.ts';
import type { REGIONS } from '../../../model/region-vocabulary.ts';
import type { ClaimKind, ClaimStatus, EntityKind, LicenceType, RoundType, Stage } from '../../../model/vocabulary.ts';

/*
 * Words in cells, in English, German, French and Spanish, for the values of the vocabularies. A word is compared without case,
 * accents and punctuation. The names of the values themselves need no entry.
 */

const ENTITY_KIND_WORDS: Words<EntityKind> = {
  BANK: 'bank|banken|banque|banco|banca|neobank|neo bank|challenger bank|credit institution|kreditinstitut|etablissement de credit|entidad de credito|sparkasse|issuing bank|savings bank|commercial bank|digital bank|direktbank|universalbank|private bank|privatbank',
  WALLET:
    'wallet|e wallet|ewallet|digital wallet|mobile wallet|geldborse|portefeuille|monedero|billetera|mobile money|wallet app|super app|e money wallet',
  MERCHANT:
    'merchant|shop|retailer|retail|handler|haendler|handel|einzelhandel|marchand|commercant|commerce|comercio|tienda|hotel|airline|airport|fluggesellschaft|supermarket|supermarkt|restaurant|store|online shop|e commerce|ecommerce|department store|kaufhaus|grand magasin|aerolinea',
  INVESTOR:
    'investor|fund|vc|venture capital|private equity|pe|fonds|investisseur|fondo|inversor|business angel|accelerator|angel|family office|hedge fund|vc fund|asset manager|cvc|corporate vc|beteiligungsgesellschaft|fonds d investissement|capital riesgo|sovereign wealth fund|staatsfonds',
  REGULATOR:
    'regulator|authority|central bank|behorde|aufsicht|zentralbank|regulateur|autorite|banque centrale|regulador|autoridad|banco central|government|ministry|public body|staat|gouvernement|gobierno|court|supervisor|aufsichtsbehorde|agency',
  PAYMENT_METHOD:
    'payment method|card scheme|card network|scheme|bnpl|kartensystem|zahlungsart|moyen de paiement|metodo de pago|bank transfer|real time payment|instant payment|direct debit|card|debit card|credit card|voucher|kreditkarte|apm|buy now pay later|account to account|a2a',
  PERSON:
    'person|individual|natural person|naturliche person|personne physique|personne|persona fisica|persona|private|privatperson|particulier|founder|grunder',
  EXCHANGE: 'exchange|stock exchange|crypto exchange|borse|bourse|bolsa|kryptoborse|trading venue',
  PRODUCT: 'product|produkt|produit|producto|app|service|platform product',
  PUBLICATION: 'newspaper|magazine|media|publication|zeitung|presse|periodico|medien',
  COMPANY:
    'company|firm|corporate|corporation|business|unternehmen|firma|gesellschaft|entreprise|societe|empresa|compania|startup|start up|fintech|psp|payment service provider|payment provider|processor|payment processor|acquirer|gateway|payment gateway|software|vendor|technology|tech|tech company|insurer|insurtech|versicherung|broker|saas|platform|plattform|lender|emi|e money institution|payment institution|zahlungsdienstleister|zahlungsinstitut|e geld institut|etablissement de paiement|prestataire|proveedor|pasarela|entidad de pago|baas provider|telco|mno|mobile operator|consultancy|crypto|bigtech|big tech|legal entity|organisation|organization|infrastructure|entidad|scale up|scaleup|financial services|marketplace|other|autre|otro|sonstige|juristische person|personne morale|persona juridica',
};

const ROLE_WORDS: Words<ParticipantRole> = {
  PLATFORM: 'platform|plattform|plateforme|plataforma|wallet provider|network|fintech',
  ACQUIRER:
    'acquirer|acquiring|acquiring bank|acquiring partner|merchant acquirer|acquereur|banque acquereuse|adquirente|erwerber|handlerbank|zahlungsabwicklung handler|acquiring partnerschaft',
  BANK: 'bank|banque|banco|partner bank|partnerbank|banking partner|hausbank|settlement bank|verrechnungsbank',
  WALLET: 'wallet|e wallet|ewallet|portefeuille|monedero|billetera',
  PAYMENT_SERVICE_PROVIDER:
    'psp|payment service provider|payment provider|payments|zahlungsdienstleister|prestataire de paiement|prestataire de services de paiement|proveedor de pagos|proveedor de servicios de pago|zahlungsanbieter',
  TERMINAL_PROVIDER:
    'terminal provider|terminals|pos|pos provider|terminal|terminalanbieter|fournisseur de terminaux|proveedor de terminales|pos terminals',
  MERCHANT:
    'merchant|shop|retailer|handler|haendler|marchand|commercant|comercio|tienda|akzeptanzpartner|store|acceptance',
  TAX_REFUND: 'tax refund|tax free|taxfree|detaxe|steuerruckerstattung',
  INFRASTRUCTURE:
    'infrastructure|technology|tech|technology provider|technology partner|technologie|core banking|software|it provider|infraestructura|tecnologia|infrastruktur|technologiepartner|partenaire technologique|cloud|api',
  DISTRIBUTOR:
    'distributor|distribution|reseller|vertrieb|vertriebspartner|distributeur|distribuidor|referral|sales partner|distribucion',
  MARKETING: 'marketing|promotion|co marketing|werbung|marketingpartner|sponsoring|sponsorship|loyalty|cobranding',
  GOVERNMENT:
    'government|public body|ministry|authority|behorde|gouvernement|gobierno|public sector|regierung|stadt|city',
  ISSUING_BANK:
    'issuing bank|issuer|issuing|card issuing|card issuer|banque emettrice|emetteur|banco emisor|emisor|emittent|emittierende bank|kartenherausgeber|herausgeber|issuer bank|bin issuer|kartenausgabe|emission',
  SPONSOR_BANK: 'sponsor bank|bin sponsor|sponsor|sponsorbank|banque sponsor|banco patrocinador|principal member',
  CARD_SCHEME:
    'card scheme|scheme|card network|kartensystem|kartennetzwerk|reseau de cartes|red de tarjetas|marca de tarjeta',
  PROCESSOR:
    'processor|processing|issuer processor|issuer processing|payment processor|abwickler|processeur|procesador|prozessor|abwicklung|processing partner|procesamiento|traitement',
  GATEWAY: 'gateway|payment gateway|passerelle|passerelle de paiement|pasarela|pasarela de pago|orchestration',
  PAYMENT_METHOD:
    'payment method|method|zahlungsart|zahlungsmethode|moyen de paiement|metodo de pago|apm|medio de pago',
  CUSTODIAN: 'custodian|custody|verwahrstelle|depotbank|depositaire|custodio|verwahrer|custodia|verwahrung',
  LIQUIDITY_PROVIDER: 'liquidity provider|liquidity|market maker|fx|fx provider|liquiditat|liquidite|liquidez',
  BAAS_PROVIDER:
    'baas|baas provider|banking as a service|banking as a service provider|embedded banking|embedded finance',
  KYC_PROVIDER:
    'kyc|kyc provider|identity|identity verification|idv|onboarding|aml|kyc aml|identitatsprufung|verification d identite|verificacion de identidad|compliance|fraud|fraud prevention',
  DATA_PROVIDER:
    'data provider|data|open banking|open banking provider|aggregator|account aggregation|credit data|datenanbieter|donnees|datos|credit bureau',
  LENDER:
    'lender|lending|loan provider|credit provider|kreditgeber|preteur|prestamista|kredit|financing|bnpl|bnpl provider',
  INSURER: 'insurer|insurance|versicherer|versicherung|assureur|assurance|aseguradora|seguro|seguros|underwriter',
  OTHER: 'other|partner|partenaire|socio|sonstige|sonstiges|autre|otro|misc|divers|andere',
};

const STATUS_WORDS: Words<ClaimStatus> = {
  ACTIVE:
    'active|live|current|ongoing|in force|confirmed|signed|closed|completed|complete|done|valid|authorised|authorized|granted|licensed|registered|operational|launched|running|aktiv|laufend|abgeschlossen|unterzeichnet|gultig|bestatigt|in betrieb|vollzogen|zugelassen|actif|active depuis|en cours|signe|conclu|termine avec succes|valide|agree|en vigueur|realise|cloture|finalise|activo|activa|vigente|firmado|cerrado|completado|en curso|completada|cerrada|autorizada|autorizado|confirmado|confirmada|yes|y|ja|j|oui|si|true|1|x|announced|angekundigt|annonce|anunciado|anunciada|announced and signed|umgesetzt|in produktion|en production|en produccion|acquired|renewed|extended|issued|erteilt|deal closed',
  PLANNED:
    'planned|pending|upcoming|expected|in progress|in negotiation|negotiation|proposed|applied|application|in planning|pipeline|geplant|ausstehend|erwartet|in verhandlung|in vorbereitung|beantragt|in planung|prevu|prevue|en attente|en negociation|a venir|projet|demande|en preparation|previsto|prevista|pendiente|planeado|planificado|planificada|en negociacion|en tramite|solicitada|intended|loi|letter of intent|applying|under review|subject to approval|pending approval|open|offen|scheduled',
  ENDED:
    'ended|terminated|inactive|cancelled|canceled|expired|former|discontinued|closed down|withdrawn|revoked|failed|abandoned|stopped|churned|lapsed|surrendered|liquidated|dead|dissolved|sunset|beendet|gekundigt|inaktiv|abgebrochen|ausgelaufen|eingestellt|gescheitert|erloschen|widerrufen|ehemalig|zuruckgegeben|zuruckgezogen|termine|terminee|resilie|resiliee|inactif|inactive|annule|annulee|expire|expiree|retire|retiree|echoue|abandonne|finalizado|finalizada|terminado|terminada|inactivo|inactiva|cancelado|cancelada|expirado|expirada|revocado|revocada|caducada|no|n|nein|non|false|0|called off|blocked',
  REPORTED:
    'reported|rumoured|rumored|rumour|rumor|unconfirmed|speculation|gerucht|geruchte|unbestatigt|gemeldet|rumeur|non confirme|rumor no confirmado|sin confirmar|disputed|alleged|suspected|in talks',
};

const STAGE_WORDS: Words<Stage> = {
  ANNOUNCED:
    'announced|signed|agreement|agreed|angekundigt|unterzeichnet|annonce|signe|anunciado|firmado|announcement|contract signed|vertrag unterzeichnet|contrat signe',
  MEMORANDUM:
    'memorandum|mou|memorandum of understanding|loi|letter of intent|absichtserklarung|lettre d intention|carta de intencion|protocole d accord',
  PILOT:
    'pilot|trial|test|beta|poc|proof of concept|pilotphase|pilote|piloto|testphase|en test|prueba|pilotprojekt|pilot phase|phase pilote',
  LAUNCHED:
    'launched|live|launch|rolled out|in production|production|gestartet|produktiv|eingefuhrt|lance|lanzado|en produccion|lance en production|deployed|deploye|en ligne|operational|rollout|lancement|lanzamiento|en production',
  EXPANDED:
    'expanded|extended|expansion|extension|erweitert|etendu|ampliado|renewed|verlangert|renouvele|renovado|ausgebaut',
  TERMINATED:
    'terminated|cancelled|canceled|ended|beendet|gekundigt|termine|resilie|terminado|cancelado|discontinued|eingestellt|rescindido',
};

const ROUND_WORDS: Words<RoundType> = {
  PRE_SEED: 'pre seed|preseed|pre seed round|pre amorcage|presemilla|pre semilla',
  SEED: 'seed|seed round|amorcage|semilla|seed runde|seedrunde|tour d amorcage|ronda semilla|seed extension|seed plus|seed+',
  ANGEL: 'angel|business angel|angel round|angels',
  SERIES_A:
    'series a|serie a|a|a round|a runde|round a|tour a|ronda a|series a1|series a2|series a extension|series a+',
  SERIES_B:
    'series b|serie b|b|b round|b runde|round b|tour b|ronda b|series b1|series b2|series b extension|series b+',
  SERIES_C: 'series c|serie c|c|c round|c runde|round c|tour c|ronda c|series c1|series c2|series c extension',
  SERIES_D: 'series d|serie d|d|d round|d runde|round d|tour d|ronda d|series d1|series d2|series d extension',
  SERIES_E: 'series e|serie e|e|e round|e runde|round e|tour e|ronda e|series e1|series e extension',
  SERIES_F: 'series f|serie f|f|f round|f runde|round f|ronda f',
  SERIES_G: 'series g|serie g|g|g round|g runde',
  SERIES_H: 'series h|serie h|h|h round|h runde',
  SERIES_I: 'series i|serie i|i',
  SERIES_J: 'series j|serie j|j',
  SERIES_UNKNOWN:
    'venture|venture round|series unknown|vc|vc round|undisclosed round|unbekannt|venture capital|funding round|early stage|early stage vc|late stage vc|later stage vc|finanzierungsrunde|levee de fonds',
  CONVERTIBLE_NOTE:
    'convertible note|convertible|convertible loan|wandeldarlehen|obligations convertibles|nota convertible|safe',
  DEBT: 'debt|debt financing|loan|bond|credit line|credit facility|fremdkapital|darlehen|kredit|dette|pret|emprunt|deuda|prestamo|venture debt|kreditlinie|term loan|facility|schuldverschreibung|anleihe',
  EQUITY_CROWDFUNDING: 'equity crowdfunding|crowdfunding|crowd|financement participatif',
  GRANT: 'grant|subsidy|forderung|zuschuss|subvention|subvencion|award|fordermittel',
  CORPORATE:
    'corporate|corporate round|strategic|strategic investment|strategische beteiligung|strategique|estrategica|strategisch',
  PRIVATE_EQUITY:
    'private equity|growth|growth equity|pe|buyout|growth round|late stage|wachstumskapital|growth capital|capital developpement|growth equity vc|bridge to growth',
  SECONDARY: 'secondary|secondary market|secondary sale|secondaire|secundaria|sekundartransaktion',
  POST_IPO_EQUITY: 'post ipo equity|follow on offering|capital increase listed|pipe',
  POST_IPO_DEBT: 'post ipo debt',
  IPO: 'ipo|initial public offering|borsengang|introduction en bourse|salida a bolsa|listing',
  DIRECT_LISTING: 'direct listing|direktplatzierung',
  SPAC: 'spac|spac merger|de spac',
  TOKEN_SALE: 'token sale|ico|initial coin offering|token|ido',
  OTHER:
    'other|bridge|bridge round|extension|pont|puente|sonstige|autre|otra|bruckenfinanzierung|capital increase|kapitalerhohung|augmentation de capital|ampliacion de capital',
};

const LICENCE_WORDS: Words<LicenceType> = {
  BANKING:
    'bank|banking|bank licence|banking licence|banking license|bank license|full banking licence|credit institution|ci|banklizenz|vollbanklizenz|kreditinstitut|einlagenkreditinstitut|crr kreditinstitut|licence bancaire|etablissement de credit|agrement bancaire|licencia bancaria|entidad de credito|national bank charter|bank charter|ilc|savings bank|deposit taking|digital bank licence|specialised bank licence|wertpapierhandelsbank',
  E_MONEY:
    'e money|emi|e money institution|electronic money institution|electronic money|emoney|e geld institut|e geld|egeld|e geld lizenz|elektronisches geld|etablissement de monnaie electronique|eme|monnaie electronique|entidad de dinero electronico|ede|dinero electronico|aemi|authorised electronic money institution|stored value|ppi|prepaid|sv|e money licence|small emi|semi',
  PAYMENT:
    'payment|payment institution|pi|api|authorised payment institution|payment services|zahlungsinstitut|zahlungsdienst|zahlungsdienste|zahlungsdienstleister|zahlungsinstitutslizenz|etablissement de paiement|ep|services de paiement|entidad de pago|servicios de pago|spi|small payment institution|mpi|major payment institution|standard payment institution|payment aggregator|payment licence|payment service provider|psp|pa|acquiring|pssp',
  MONEY_TRANSMISSION:
    'money transmission|money transmitter|mtl|msb|money service business|money services business|remittance|money remittance|finanztransfer|finanztransfergeschaft|transmission de fonds|remesas|money transfer|imto|money transmitter license|transferencia de dinero',
  OPEN_BANKING:
    'open banking|aisp|pisp|ais|pis|account information|account information service|payment initiation|kontoinformationsdienst|zahlungsauslosedienst|registered account information service provider|raisp|information sur les comptes|initiation de paiement|agregacion de cuentas|tpp|cdr|aisp pisp',
  PAYMENT_SYSTEM:
    'payment system|payment system operator|clearing|switching|switch|clearing house|pso|zahlungssystem|systeme de paiement|sistema de pagos|card scheme operator|switching and processing',
  LENDING:
    'lending|consumer credit|lender|nbfc|kreditvergabe|kreditvermittlung|credit a la consommation|prestamos|financial intermediary|money lending|moneylender|consumer lending|finance company|microfinance|societe de financement|efc',
  SECURITIES:
    'securities|investment firm|broker|broker dealer|mifid|wertpapierinstitut|wertpapierfirma|wertpapierdienstleistung|anlagevermittlung|entreprise d investissement|empresa de servicios de inversion|sociedad de valores|brokerage|investment services|derivatives|cms|cif|finanzdienstleistungsinstitut|psi',
  FUND_MANAGEMENT:
    'fund management|asset management|aifm|aif|ucits|portfolio management|kapitalverwaltungsgesellschaft|kvg|vermogensverwaltung|societe de gestion|gestora|ria|investment adviser|robo advisor|sgiic|finanzportfolioverwaltung',
  EXCHANGE: 'exchange|trading venue|mtf|otf|exchange licence|borse|bourse|bolsa|multilateral trading facility',
  CRYPTO_ASSET:
    'crypto|crypto asset|vasp|casp|crypto licence|virtual asset|virtual asset service provider|crypto asset service provider|kryptoverwahrung|kryptoverwahrgeschaft|krypto|psan|bitlicense|mica|vaspregistration|vatp|crypto registration|criptoactivos|actifs numeriques|virtual currency|digital asset|dpt',
  CUSTODY:
    'custody|custodian|trust|trust company|verwahrung|depotgeschaft|depositaire|custodia|trust charter|qualified custodian',
  INSURANCE:
    'insurance|insurer|insurance intermediary|versicherung|versicherer|versicherungsvermittler|assurance|courtier en assurance|seguro|seguros|aseguradora|mga|insurance broker|insurance licence',
  CREDIT_INFORMATION: 'credit bureau|credit rating|credit information|rating agency|auskunftei',
  FOREIGN_EXCHANGE:
    'foreign exchange|fx|bureau de change|currency exchange|sortengeschaft|wechselstube|change manuel|cambio',
  SANDBOX: 'sandbox|regulatory sandbox|sandbox licence|bac a sable',
  OTHER: 'other|sonstige|autre|otra|otro|none',
};

const CLAIM_KIND_WORDS: Words<ClaimKind> = {
  PARTNERSHIP:
    'partnership|partner|partners|partner of|partners with|partnered|partnered with|cooperation|collaboration|kooperation|partnerschaft|partenariat|alianza|asociacion|works with|integrates with|integration|customer|client|supplier|supplies|uses|accepts|issues for|processes for|alliance|vertrag|contract|acuerdo|accord|distribution|commercial agreement|joint venture',
  OWNERSHIP:
    'ownership|owns|owner|owner of|shareholder|shareholder of|stake|parent|parent of|subsidiary|holds|eigentum|besitzt|beteiligung|halt|gehort|gesellschafter|participation|detient|actionnaire|propiedad|posee|participacion|accionista|owned by|controls',
  INVESTMENT:
    'investment|invested|invested in|invests in|investor|investor in|backs|backed|investition|investiert|investiert in|investissement|a investi dans|investit dans|investit|inversion|invierte en|invirtio en|funded',
  FUNDING_ROUND:
    'funding|funding round|raised|raise|round|finanzierung|finanzierungsrunde|levee de fonds|ronda|ronda de financiacion|fundraising|ipo',
  ACQUISITION:
    'acquisition|acquired|acquires|buys|bought|takeover|merger|m a|ma|merged with|ubernahme|ubernommen|kauf|kauft|gekauft|fusion|acquisition de|rachat|rachete|a rachete|adquisicion|adquirio|compra|compro|buyout',
  ROLE: 'role|employment|works for|works at|employed by|director|director of|board member|board member of|ceo|ceo of|founder|founder of|founded|officer of|arbeitet fur|vorstand|dirige|fundador de|appointment|executive|manager of|leads',
  MEMBERSHIP:
    'membership|member|member of|mitglied|mitglied von|mitgliedschaft|membre|membre de|adhesion|miembro|miembro de|joined',
  LICENCE:
    'licence|license|licensed by|authorisation|authorization|regulated by|lizenz|zugelassen von|beaufsichtigt von|agrement|agree par|licencia|regulado por|supervised by|registered with',
  ENFORCEMENT: 'enforcement|fine|fined|fined by|sanction|penalty|bussgeld|strafe|amende|multa|sancion',
  PRODUCT_OFFERING: 'product|offers|product offering|provides|launches|produkt|bietet an|propose|ofrece|lanza',
  MARKET_PRESENCE:
    'market presence|operates in|present in|active in|market entry|launch in|markteintritt|prasenz|presence|presencia',
  METRIC: 'metric|figure|kpi|kennzahl',
  STATEMENT: 'statement|quote|said|aussage|declaration|declaracion',
};

const MEASURE_VALUE_WORDS: Words<keyof typeof MEASURES> = {
  MARKET_SHARE: 'market share|marktanteil|part de marche|cuota de mercado|share of market',
  ACTIVE_USERS:
    'active users|mau|dau|monthly active users|aktive nutzer|utilisateurs actifs|usuarios activos|active customers|monthly actives|aktive kunden|clients actifs|clientes activos',
  USERS:
    'users|nutzer|nutzerzahl|utilisateurs|usuarios|registered users|user|accounts opened|nombre d utilisateurs|anzahl nutzer|downloads',
  CUSTOMERS:
    'customers|clients|kunden|kundenzahl|clientes|accounts|number of customers|anzahl kunden|nombre de clients|konten|retail customers|business customers',
  EMPLOYEES:
    'employees|headcount|staff|fte|ftes|mitarbeiter|mitarbeiterzahl|effectif|effectifs|salaries|empleados|plantilla|number of employees|anzahl mitarbeiter|employes|beschaftigte|mitarbeitende',
  REVENUE:
    'revenue|revenues|sales|turnover|umsatz|umsatzerlose|chiffre d affaires|ca|ingresos|facturacion|ventas|net revenue|total revenue|erlose|income|arr|net sales|operating revenue|produit net bancaire|pnb|ertrage',
  PROFIT:
    'profit|net profit|net income|loss|net loss|gewinn|verlust|jahresuberschuss|benefice|resultat net|beneficio|beneficio neto|ebitda|ebit|operating profit|ergebnis|pre tax profit|gross profit|perte|perdidas|jahresergebnis|konzernergebnis|resultado neto',
  PAYMENT_VOLUME:
    'payment volume|tpv|gmv|total payment volume|processed volume|zahlungsvolumen|volume de paiement|volume de paiements|volumen de pagos|transaction volume|transaktionsvolumen|volume|payments volume|gpv|volume traite|volumen procesado',
  TRANSACTIONS:
    'transactions|number of transactions|transaktionen|anzahl transaktionen|transacciones|nombre de transactions|payments processed|numero de transacciones',
  LOANS:
    'loans|loan book|kredite|kreditvolumen|prets|encours|encours de credit|prestamos|cartera de credito|loans outstanding|originations|loan originations',
  DEPOSITS: 'deposits|customer deposits|einlagen|kundeneinlagen|depots|depositos',
  ASSETS_UNDER_MANAGEMENT:
    'aum|assets under management|verwaltetes vermogen|actifs sous gestion|activos bajo gestion|assets|client assets|custody assets',
  SHARES: 'shares|number of shares|aktien|actions|acciones|shares outstanding',
  MERCHANTS:
    'merchants|merchant locations|handler|akzeptanzstellen|commercants|comercios|number of merchants|anzahl handler|accepting merchants|nombre de commercants',
  PARTNER_BANKS: 'partner banks|partnerbanken|banques partenaires|bancos asociados',
  PARTNER_INSTITUTIONS: 'partner institutions|institutions|partner financial institutions',
  COUNTRIES: 'countries|lander|pays|paises|number of countries|markets|anzahl lander',
  VALUATION:
    'valuation|bewertung|valorisation|valoracion|enterprise value|market cap|market capitalisation|unternehmenswert|post money valuation',
  SMALL_BUSINESSES: 'small businesses|smes|sme customers|kmu|pme|pymes',
  GROWTH_FACTOR: 'growth factor|wachstumsfaktor',
};

/** 1 is certain. */
const CONFIDENCE_WORDS: Words<'0.9' | '0.7' | '0.5' | '0.3'> = {
  '0.9':
    'high|very high|certain|confirmed|sure|hoch|sehr hoch|sicher|bestatigt|haute|eleve|elevee|forte|certaine|confirme|alta|alto|segura|seguro|confirmado|confirmada|verified|verifiziert|verifie|verificado|a|yes|ja|oui|si',
  '0.7': 'medium high|good|likely|probable|wahrscheinlich|bonne|b|mittel hoch',
  '0.5': 'medium|moderate|mid|mittel|moyen|moyenne|media|medio|possible|moglich|c|average',
  '0.3':
    'low|weak|unsure|uncertain|unconfirmed|rumour|rumor|gering|niedrig|unsicher|unbestatigt|basse|faible|incertain|incertaine|baja|bajo|incierto|unverified|doubtful|zweifelhaft|d|no|nein|non|gerucht|rumeur',
};

const REGION_WORDS: Words<keyof typeof REGIONS> = {
  WORLD: 'world|global|worldwide|weltweit|monde|mondial|mundo|mundial|international',
  EUROPE: 'europe|europa|european|pan european|paneuropean|europaweit',
  EU: 'eu|ue|european union|union europeenne|europaische union|union europea',
  EEA: 'eea|ewr|eee|espace economique europeen',
  EUROZONE: 'eurozone|euro area|euroraum|eurozona|zone euro',
  SEPA: 'sepa|sepa zone|sepa raum',
  AFRICA: 'africa|afrika|afrique',
  ASIA: 'asia|asien|asie',
  LATAM: 'latam|latin america|lateinamerika|amerique latine|america latina|latinoamerica',
  NORTH_AMERICA: 'north america|nordamerika|amerique du nord|norteamerica|america del norte',
  AMERICAS: 'americas|amerika|ameriques',
  MIDDLE_EAST: 'middle east|naher osten|nahost|moyen orient|oriente medio|mittlerer osten',
  APAC: 'apac|asia pacific|asien pazifik|asie pacifique|asia pacifico',
  EMEA: 'emea',
  MENA: 'mena',
  NORDICS: 'nordics|nordic|skandinavien|scandinavia|nordische lander|pays nordiques|paises nordicos',
  BALTICS: 'baltics|baltikum|pays baltes|balticos',
  BENELUX: 'benelux',
  DACH: 'dach|dach region',
  CEE: 'cee|mittel und osteuropa|eastern europe|osteuropa',
  GCC: 'gcc|golf|gulf',
  ASEAN: 'asean|southeast asia|sea|sudostasien',
  SOUTH_AMERICA: 'south america|sudamerika|amerique du sud|sudamerica',
  OCEANIA: 'oceania|ozeanien|oceanie',
  UK_AND_IRELAND: 'uk ireland|uk i|uki|uk and ireland',
};

const WORDS = {
  entityKind: ENTITY_KIND_WORDS,
  role: ROLE_WORDS,
  status: STATUS_WORDS,
  stage: STAGE_WORDS,
  round: ROUND_WORDS,
  licence: LICENCE_WORDS,
  claimKind: CLAIM_KIND_WORDS,
  measure: MEASURE_VALUE_WORDS,
  confidence: CONFIDENCE_WORDS,
  region: REGION_WORDS,
} as const;
export type Vocabulary = keyof typeof WORDS;

type Words<Value extends string> = Readonly<Partial<Record<Value, string>>>;

const INDEXES = new Map<Vocabulary, ReadonlyMap<string, string>>();

/** The value of a vocabulary that a text means; null if the text is not understood. */
export function valueNamed(vocabulary: Vocabulary, text: string): string | null {
  let index = INDEXES.get(vocabulary);
  if (!index) INDEXES.set(vocabulary, (index = indexWords(WORDS[vocabulary])));
  return index.get(wordKey(text)) ?? null;
}

function indexWords(words: Readonly<Record<string, string>>): Map<string, string> {
  const index = new Map<string, string>();
  for (const [value, list] of Object.entries(words)) {
    for (const word of [value, ...list.split('|')].map(wordKey)) if (!index.has(word)) index.set(word, value);
  }
  return index;
}

/** `E-Geld-Institut` and `e geld institut` are one word; so are `Händler` and `Haendler` by an entry each. */
function wordKey(text: string): string {
  return normalizeText(text)
    .replaceAll(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
