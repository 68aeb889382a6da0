/*
 * Words of column headers in English, German, French and Spanish, with some Italian, Portuguese and Dutch, and what they mean.
 * A word is looked up without case and accents; `ä` also as `ae`. A phrase of several words wins over its words.
 */

/** Words for an organisation, person or product that takes part in a claim. */
const SLOT_WORDS = {
  WALLET:
    'wallet|e-wallet|ewallet|digital wallet|mobile wallet|brieftasche|portefeuille|portefeuille électronique|billetera|cartera|monedero|wallet app|mobile money',
  PLATFORM: 'platform|plattform|plateforme|plataforma|network|netzwerk|réseau|red',
  BANK: 'bank|banks|banken|bankpartner|partnerbank|bank partner|partner bank|banking partner|banque|banque partenaire|banco|banca|financial institution|institution financière|entidad|entidad financiera|kreditinstitut|credit institution|financial institution name|institut',
  ISSUING_BANK:
    'issuing bank|issuer bank|card issuer|kartenherausgeber|emittent|emittentin|emittierende bank|ausgebende bank|herausgeber|banque émettrice|émetteur|émetteur de la carte|banco emisor|emisor|entidad emisora|bin sponsor bank',
  SPONSOR_BANK: 'sponsor bank|bin sponsor|sponsoring bank|banque sponsor|banco patrocinador|sponsorbank|sponsor',
  ACQUIRER:
    'acquirer|acquiring bank|merchant acquirer|acquirers|händlerbank|banque acquéreuse|acquéreur|acquereur|adquirente|banco adquirente|acquiring partner|erwerber|erwerberin|acquiring company|acquiring entity|acquiror',
  PSP: 'psp|payment service provider|payment processor partner|zahlungsdienstleister|prestataire de paiement|prestataire|proveedor de pagos|proveedor de servicios de pago|pasarela y psp|pse|ps',
  GATEWAY: 'gateway|payment gateway|pasarela|pasarela de pago|passerelle|passerelle de paiement|zahlungsgateway',
  PROCESSOR:
    'processor|issuer processor|card processor|payment processor|prozessor|abwickler|processeur|procesador|procesadora',
  CARD_SCHEME:
    'card scheme|card network|scheme|kartennetzwerk|kartensystem|kartenorganisation|réseau de cartes|red de tarjetas|marca de tarjeta|marca',
  MERCHANT:
    'merchant|merchants|shop|retailer|store|händler|haendler|einzelhändler|händlername|marchand|commerçant|enseigne|comercio|comerciante|tienda|minorista|acceptor|akzeptanzstelle',
  PAYMENT_METHOD:
    'payment method|payment methods|method|methods|zahlungsart|zahlungsarten|zahlungsmethode|zahlungsmittel|bezahlmethode|zahlart|zahlverfahren|moyen de paiement|moyens de paiement|mode de paiement|méthode de paiement|método de pago|metodo|método|medio de pago|medios de pago|forma de pago|apm|pay method|metodo di pagamento|meio de pagamento',
  PROVIDER:
    'provider|providers|anbieter|dienstleister|fournisseur|proveedor|vendor|supplier|lieferant|service provider|solution provider|fornecedor|fornitore|aanbieder',
  PARTNER:
    'partner|partners|partnered with|partenaire|partenaires|socio|socios|aliado|counterparty|gegenpartei|contrepartie|contraparte|partner company|partner organisation|partnerunternehmen|kooperationspartner|counterpart|client|kunde|cliente|customer name|second party|party b|company b|firma 2|partei b|partner 2|partner b|parceiro',
  DISTRIBUTOR: 'distributor|reseller|vertriebspartner|wiederverkäufer|distributeur|revendeur|distribuidor|revendedor',
  TERMINAL_PROVIDER:
    'terminal provider|pos provider|terminal vendor|terminalanbieter|terminalhersteller|fournisseur de terminaux|proveedor de terminales',
  INFRASTRUCTURE:
    'infrastructure|technology provider|tech partner|technology partner|technologiepartner|partenaire technologique|socio tecnológico|core banking provider|core banking',
  CUSTODIAN: 'custodian|custody provider|depotbank|verwahrer|verwahrstelle|dépositaire|custodio',
  LIQUIDITY_PROVIDER: 'liquidity provider|market maker|liquiditätsgeber|fournisseur de liquidité|proveedor de liquidez',
  BAAS_PROVIDER: 'baas provider|baas|banking as a service|baas partner|baas bank|baas anbieter',
  KYC_PROVIDER: 'kyc provider|kyc|identity provider|idv provider|kyc anbieter|kyc partner',
  DATA_PROVIDER: 'data provider|datenanbieter|fournisseur de données|proveedor de datos',
  LENDER: 'lender|lenders|kreditgeber|darlehensgeber|prêteur|prestamista',
  INSURER: 'insurer|insurance company|versicherer|versicherung|assureur|aseguradora',
  COMPANY:
    'company|companies|operator|betreiber|exploitant|opérateur|operador|firm|business|organisation|organization|org|unternehmen|firma|gesellschaft|entreprise|société|societe|compagnie|organisme|empresa|compañía|sociedad|organización|startup|start-up|fintech|entity|entität|entité|entidad legal|legal entity|azienda|società|bedrijf|corporation|institution|juristische person|party a|company a|account|portfolio company|portfoliounternehmen|portfolio|marke|brand',
  ISSUER: 'issuer|issuing company|kapitalnehmer|borrower|kreditnehmer|emprunteur|prestatario',
  INVESTEE:
    'investee|investee company|beteiligungsunternehmen|société financée|empresa financiada|participée|empresa invertida',
  INVESTOR:
    'investor|investors|investoren|geldgeber|kapitalgeber|investisseur|investisseurs|inversor|inversores|inversionista|inversionistas|fund|fonds|fondo|vc|backer|backers|other investors|weitere investoren|co-investors|co investors|autres investisseurs|participants|investor names|investors names|vc fund',
  LEAD_INVESTOR:
    'lead investor|lead investors|lead|leadinvestor|hauptinvestor|führender investor|investisseur principal|chef de file|inversor principal|inversor líder|led by',
  OWNER:
    'owner|owners|shareholder|shareholders|parent|parent company|eigentümer|eigner|gesellschafter|anteilseigner|aktionär|aktionäre|muttergesellschaft|mutter|konzernmutter|propriétaire|actionnaire|actionnaires|détenteur|maison mère|société mère|accionista|accionistas|propietario|titular de acciones|matriz|beneficial owner|ubo|wirtschaftlich berechtigter|beneficial owners|azionista|acionista|holding company|inhaber',
  OWNED:
    'owned|owned company|subsidiary|subsidiaries|tochter|tochtergesellschaft|tochterunternehmen|beteiligungsgesellschaft|beteiligung an|filiale|filial|participada|sociedad participada|filiale détenue|société détenue|investment target|controlled company|owned entity|child|child company',
  BUYER:
    'buyer|purchaser|bidder|käufer|käuferin|übernehmer|bieter|acheteur|repreneur|comprador|compradora|empresa compradora|acquired by|gekauft von|übernommen von|racheté par|acquirente|koper|société acquéreuse|entreprise acquéreuse|empresa adquirente',
  TARGET:
    'target|target company|acquiree|acquired company|acquired|ziel|zielunternehmen|zielgesellschaft|übernommenes unternehmen|kaufobjekt|cible|société cible|entreprise cible|entreprise acquise|société rachetée|objetivo|empresa objetivo|empresa adquirida|adquirida|sociedad adquirida|übernommene firma|overgenomen',
  SELLER: 'seller|verkäufer|verkäuferin|vendeur|cédant|vendedor|vendedora|sold by',
  PERSON:
    'person|people|executive|exec|manager|managers|contact|contact person|ansprechpartner|führungskraft|vorstand|vorstandsmitglied|geschäftsführer|personne|dirigeant|dirigeante|persona|directivo|directiva|ejecutivo|director name|directors|board member|board members|ceo|chief executive|employee name|mitglied des vorstands|full name|vollständiger name|nom complet|nom et prénom|nombre completo|nombre y apellidos|officer|officers|administrateur|administrador|vor- und nachname|name vorname',
  FOUNDER:
    'founder|founders|co-founder|co-founders|cofounder|cofounders|gründer|gründerin|gründer/in|mitgründer|fondateur|fondateurs|fondatrice|fundador|fundadora|fundadores|founder name|founder names|founded by|gegründet von',
  FIRST_NAME: 'first name|firstname|given name|forename|vorname|prénom|prenom|nombre de pila|nome proprio',
  LAST_NAME:
    'last name|lastname|surname|family name|nachname|familienname|zuname|nom de famille|apellido|apellidos|cognome|sobrenome',
  AUTHORITY:
    'authority|regulator|regulators|supervisor|licensing authority|competent authority|national authority|aufsicht|aufsichtsbehörde|behörde|zuständige behörde|regulierer|autorité|autorité de contrôle|autorité compétente|régulateur|superviseur|regulador|autoridad|autoridad supervisora|issued by|erteilt von|délivré par|otorgado por|agency|imposed by|court|nca',
  HOLDER:
    'holder|licensee|licence holder|license holder|registrant|permit holder|lizenznehmer|lizenzinhaber|zugelassenes unternehmen|titulaire|établissement agréé|agréé|titular|entidad autorizada|licenciatario|authorised entity|authorized entity|firm name',
  MEMBER:
    'member|members|mitglied|mitglieder|mitgliedsunternehmen|membre|membres|miembro|miembros|member firm|participant|teilnehmer|adhérent|socio miembro',
  BODY: 'body|association|consortium|verband|vereinigung|konsortium|organisation body|alliance|verein|fédération|federation|asociación|asociacion|consorcio|industry body|trade body|member of|mitglied von|membre de|miembro de|payment system',
  PRODUCT:
    'product|products|product name|produkt|produkte|produktname|produit|produits|producto|productos|service|services|app|offering|angebot|offre|oferta|servicio|dienst|prodotto|produto|solution|lösung',
  EDGE_FROM:
    'from|von|de origen|origin|node a|node 1|source node|source id|source name|entity a|entity 1|from entity|subject|subjekt|actor a',
  EDGE_TO:
    'to|an|node b|node 2|target node|target id|target name|entity b|entity 2|to entity|object|objekt|actor b|destino',
} as const;

/** Words for a property of such a participant. */
const ATTRIBUTE_WORDS = {
  NAME: 'name|names|namen|nom|noms|nombre|bezeichnung|dénomination|denominación|raison sociale|razón social|nome|naam|firmierung|legal name|legal entity name|registered name|juristischer name|nom légal|nombre legal|label|trading name|handelsname|nom commercial|nombre comercial|display name|title name',
  ALIAS:
    'alias|aliases|aka|also known as|other name|other names|former name|formerly|früherer name|ehemals|ancien nom|anteriormente|short name|kurzname|kurzbezeichnung|abbreviation|abkürzung|sigle|siglas|acronym|akronym|d/b/a|dba',
  COUNTRY:
    'country|country code|countrycode|cc|ctry|iso country|iso|land|länderkürzel|ländercode|landeskennung|herkunftsland|sitzland|sitz|hauptsitz|domicile|pays|code pays|siège|país|pais|código de país|sede|paese|hq|hq country|headquarters|headquarter|country of incorporation|country of origin|incorporated in|jurisdiction|juridiction|jurisdicción|based in|nation|home country|nationality|nationalität|nationalité|nacionalidad|location|standort|localisation|ubicación|staat|state country',
  CITY: 'city|stadt|ort|ville|ciudad|town|città|cidade|street|straße|address|adresse|dirección|zip|plz|postcode|postal code|postleitzahl|code postal|region city|hq city',
  LEI: 'lei|lei code|lei number|lei nummer|legal entity identifier|code lei|código lei',
  BIC: 'bic|swift|swift code|swift bic|bic swift|bic code|code bic|swift/bic|bic/swift|código bic|código swift',
  ISIN: 'isin|isin code|code isin|código isin',
  WIKIDATA: 'wikidata|wikidata id|qid|wikidata qid|q-id|wikidata item',
  CRUNCHBASE: 'crunchbase|crunchbase url|crunchbase id|crunchbase profile|cb url|permalink',
  TICKER: 'ticker|symbol|ticker symbol|stock symbol|börsenkürzel',
  REGISTRATION:
    'registration number|registration no|company number|company no|registernummer|handelsregisternummer|handelsregister|hrb|register no|siren|siret|rcs|cif|nif|tax id|vat|vat number|ust-id|reg no|reg number|registration|numéro d’immatriculation|número de registro|company registration number|crn|kvk|org nr|organisationsnummer',
  WEBSITE:
    'website|web site|web|webseite|homepage|home page|site|site web|site internet|sitio web|página web|pagina web|domain|domaine|dominio|url website|company website|internet|www|web address|webadresse|domain name|internetseite|website url',
  EMAIL:
    'email|e-mail|mail|email address|e-mail-adresse|courriel|correo|correo electrónico|contact email|phone|telefon|téléphone|teléfono|tel|mobile|fax|linkedin|linkedin url|twitter',
  KIND: 'type|typ|kind|category|kategorie|art|catégorie|categoría|tipo|class|klasse|classe|rechtsform|nature|legal form|forme juridique|segment',
  SECTOR:
    'sector|sektor|branche|secteur|industry|industrie|vertical|industria|rubro|focus|field|subsector|business model|geschäftsmodell|geschäftsfeld|tätigkeitsfeld|activité|actividad',
  DESCRIPTION:
    'description|beschreibung|descripción|desc|about|short description|kurzbeschreibung|profile|profil|overview|what they do|business description|tätigkeit',
  ID: 'id|ids|identifier|key|schlüssel|uuid|guid|internal id|crm id|kundennummer|identifiant|identificador|code',
} as const;

/** Words for a field of a claim. */
const FIELD_WORDS = {
  SINCE:
    'since|start|start date|startdate|started|starting|begin|beginn|begin date|valid from|from date|effective date|effective|effective from|launch|launched|launch date|go live|go-live|live since|golive|live|live date|seit|start am|startdatum|gültig ab|ab|ab wann|von datum|vertragsbeginn|depuis|début|date de début|date début|lancement|date de lancement|desde|inicio|fecha de inicio|fecha inicio|lanzamiento|inizio|joined|join date|eintritt|beitritt|beitrittsdatum|date d’entrée|ingreso|fecha de ingreso|appointed|appointed on|appointment date|ernannt|nommé le|nombrado|member since|mitglied seit|membre depuis|founded|founded in|founded on|founding date|founding year|year founded|gegründet|gründung|gründungsjahr|gründungsdatum|fondée en|fondé en|année de création|date de création|création|fundada|fundación|año de fundación|established|incorporated|inception|licensed since|granted|grant date|granted on|authorisation date|authorization date|date of authorisation|erteilt am|erteilt|zugelassen seit|date d’agrément|fecha de autorización|issued|issue date|issued on|date issued|partnership start|partner since|contract start|in office since|im amt seit|held since|registered on|registration date',
  UNTIL:
    'until|end|end date|enddate|ended|ended on|to date|valid to|valid until|expiry|expiry date|expires|expiration date|terminated|termination date|left|left on|ende|bis|enddatum|endet|gültig bis|beendet|vertragsende|austritt|ausgeschieden|fin|date de fin|date fin|date de retrait|retrait|withdrawal date|revocation date|revoked on|date of withdrawal|fecha de baja|baja|erloschen am|widerrufen am|date de radiation|jusqu’à|jusqu’au|jusque|hasta|fecha de fin|fecha fin|fecha de término|finalización|fine|contract end|withdrawn|withdrawn on|closed on date|in office until|im amt bis|departure|départ|salida|resigned|resigned on',
  DATE: 'date|datum|fecha|data|day|tag|announced|announcement|announcement date|announced date|announced on|date announced|deal date|transaction date|closing|closing date|close date|closed|closed on|date closed|completion|completion date|completed|funding date|round date|investment date|acquisition date|date of deal|date of transaction|angekündigt|ankündigung|bekanntgabe|abschluss|abschlussdatum|transaktionsdatum|vollzug|kaufdatum|übernahme am|date d’annonce|date de l’opération|annonce|date d’acquisition|clôture|fecha de anuncio|anuncio|fecha de cierre|cierre|fecha de la operación|fecha operación|as of|as of date|stand|per|stichtag|en date du|al|reporting date|decision date|date of decision|fine date|datum der entscheidung|event date|when|wann|signed|signed on|signing|unterzeichnet|signature|firmado|time|timestamp|snapshot date',
  YEAR: 'year|jahr|année|annee|an|año|ano|fiscal year|geschäftsjahr|exercice|ejercicio|fy|anno',
  PERIOD: 'period|zeitraum|quarter|quartal|trimestre|periodo|période|reporting period|berichtszeitraum|half year',
  AMOUNT:
    'amount|amounts|betrag|summe|volumen|deal value|deal size|deal volume|dealvolumen|dealwert|value of deal|transaction value|transaction size|transaktionswert|transaktionsvolumen|price|purchase price|preis|kaufpreis|montant|prix|prix d’achat|montant levé|montant de la levée|importe|monto|precio|precio de compra|cantidad|raised|amount raised|money raised|funding|funding amount|total raised|round size|raised amount|investment|investment amount|investitionssumme|investitionsvolumen|finanzierungsvolumen|finanzierungssumme|kapital|finanzierung|ticket|ticket size|cheque|check size|invested|consideration|size|volume of round|levée|levée de fonds|inversión|monto levantado|financiación|valor de la operación|importo|valor do negócio|rundengröße|höhe|höhe der finanzierung|deal value usd|contribution|loan amount|kreditbetrag|facility size',
  VALUATION:
    'valuation|bewertung|unternehmenswert|valorisation|valoración|post-money|post money|post money valuation|post-money valuation|pre-money|pre money|pre money valuation|enterprise value|ev|pre-money valuation',
  FINE: 'fine|fines|penalty|penalties|penalty amount|fine amount|bußgeld|bussgeld|geldbuße|strafe|strafzahlung|amende|sanction pécuniaire|montant de l’amende|multa|importe de la multa|settlement|settlement amount|bußgeldhöhe',
  CURRENCY:
    'currency|ccy|cur|curr|währung|waehrung|devise|monnaie|moneda|divisa|valuta|moeda|currency code|iso currency',
  STAKE:
    'stake|share|shares %|shareholding|holding|ownership|percent|percentage|pct|equity|equity stake|voting rights|stake percent|% owned|owned %|anteil|anteile|anteil in prozent|beteiligung|beteiligungsquote|quote|prozent|part|parts|participation|pourcentage|participación|porcentaje|part du capital|% du capital|quota|participação|interest|stimmrechte|kapitalanteil|acquired stake|erworbener anteil',
  SERIES:
    'round|rounds|funding round|round type|series|serie|runde|finanzierungsrunde|rundenart|funding stage|funding type|investment round|tour|tour de table|série|type de levée|ronda|ronda de financiación|tipo de ronda|etapa|investment stage|round name|deal type|finanzierungsphase',
  JOB_TITLE:
    'title|job title|position|job|function|funktion|rolle im unternehmen|amt|stelle|titel|berufsbezeichnung|titre|fonction|poste|cargo|puesto|posición|role in company|role title|designation|tätigkeit als|mandat|office|carica|função|functie|título',
  ROLE: 'role|rolle|rôle|rol|partner role|partnerrolle|part played|ruolo|capacity|relationship role',
  RELATION:
    'relation|relationship|relationship type|relation type|beziehung|beziehungsart|art der beziehung|lien|type de lien|relación|tipo de relación|edge type|link type|claim kind|connection|verbindung|predicate|event type|event|ereignis|evento|événement',
  MEASURE:
    'metric|metrics|measure|indicator|kpi|kennzahl|kenngröße|indicateur|indicador|métrica|métrique|mesure|messgröße|variable|item|figure name|data point',
  VALUE:
    'value|figure|number|wert|zahl|valeur|chiffre|valor|cifra|anzahl|nombre de|metric value|amount value|result|reading|höhe des werts',
  UNIT: 'unit|units|einheit|unité|unidad|unit of measure|maßeinheit',
  LICENCE_TYPE:
    'licence|license|licence type|license type|type of licence|type of license|permission|permissions|authorisation|authorization|authorisation type|authorization type|lizenz|lizenzart|lizenztyp|zulassung|zulassungsart|erlaubnis|art der lizenz|agrément|type d’agrément|type de licence|licencia|tipo de licencia|autorización|tipo de autorización|registration type|permit|regulated activity|status type|charter|charter type|licences|licenses',
  LICENCE_NUMBER:
    'licence number|license number|licence no|license no|reference number|register reference|firm reference number|frn|lizenznummer|zulassungsnummer|bafin-id|bafin id|registernr|numéro d’agrément|numéro de licence|code banque|cib|regafi|número de licencia|número de registro oficial|número de autorización|licence id|license id|permit number|authorisation number|referenz|ref no',
  ENFORCEMENT:
    'violation|breach|offence|offense|verstoß|verstoss|infraction|infracción|sanction|sanctions|enforcement|enforcement action|maßnahme|action taken|sanción|misconduct|reason for fine|grund',
  STATUS:
    'status|state|deal status|zustand|statut|estado|estatus|état|situation|stato|partnership status|current|is active|active|aktiv|actif|activo|active?|live?|still active|laufend|en cours|vigente',
  STAGE: 'stage|deal stage|partnership stage|phase|projektphase|étape|fase|stufe|step|maturity|reifegrad',
  MARKETS:
    'markets|market|countries|länder|laender|märkte|maerkte|markt|zielmarkt|zielmärkte|marché|marchés|pays couverts|pays concernés|países|paises|mercado|mercados|geography|geographies|geographie|coverage|abdeckung|couverture|cobertura|available in|verfügbar in|disponible en|disponible dans|launch markets|territory|territories|gebiet|territoire|territorio|mercati|host states|passported to|countries covered|country list|operating countries|operates in|présence|presencia|markets served|active markets',
  REGION: 'region|regions|regionen|région|régions|región|regiones|area|gebiete|continent|kontinent',
  NOTE: 'note|notes|comment|comments|remark|remarks|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|notiz|notizen|hinweis|remarque|remarques|commentaire|commentaires|nota|notas|comentario|comentarios|observación|observaciones|observations|details|detail|info|additional info|misc|sonstiges|free text|notas adicionales|scope|umfang|use case|terms',
  SUMMARY: 'summary|zusammenfassung|résumé|resumen|headline summary|claim|statement|aussage|claim text|fact',
  TAGS: 'tag|tags|keyword|keywords|schlagwort|schlagworte|schlagwörter|stichworte|stichwörter|mots-clés|mots clés|étiquettes|etiquetas|palabras clave|labels|themes|topics|themen',
  CONFIDENCE:
    'confidence|confidence level|certainty|reliability|sicherheit|verlässlichkeit|zuverlässigkeit|vertrauen|konfidenz|confiance|fiabilité|niveau de confiance|certitude|confianza|fiabilidad|certeza|probability|wahrscheinlichkeit|score|trust|quality|verified|verifiziert|bestätigt|confirmed|vérifié|confirmé|verificado|confirmado',
  CLAIM_ID:
    'deal id|deal no|deal number|deal_no|dealnr|deal nr|nr|no|nummer|lfd nr|lfd. nr.|#|row|row id|record id|transaction id|numéro|número|núm|record|line|zeile|index|vorgangsnummer|ref|reference|claim id|case id|aktenzeichen|case number|fall nr|n°|nº|id deal|deal ref',
} as const;

/** Words for the source of a claim. */
const SOURCE_WORDS = {
  SOURCE:
    'source|sources|quelle|quellen|fuente|fuentes|fonte|bron|reference source|evidence|beleg|nachweis|preuve|citation|referencia|référence|source reference|quellenangabe|data source|datenquelle|herkunft|provenance|source 1',
  SOURCE_URL:
    'source url|source link|url|link|links|hyperlink|weblink|quelle url|quellenlink|link zur quelle|url quelle|lien|lien source|url source|enlace|enlace fuente|url fuente|article url|news url|press release url|source website|web link|lien web|news link|artikel link|register link|reference url|announcement url|announcement link|vínculo|article link|pr link|press link',
  SOURCE_TITLE:
    'headline|source title|title of source|article title|article|schlagzeile|überschrift|artikel|quellentitel|titel der quelle|titre de l’article|titre source|titre de la source|titular noticia|titular de prensa|título de la fuente|titre article|source name|news|news title|document|dokument|nachricht|meldung|press release|pressemitteilung|communiqué|communiqué de presse|noticia|nota de prensa|name of source',
  PUBLISHER:
    'publisher|publication|newspaper|paper|outlet|media|medium|herausgeber der quelle|zeitung|verlag|journal|éditeur|média|periódico|medio|editorial|editor|newswire|source publisher|magazine|author|autor|auteur',
  SOURCE_DATE:
    'source date|published|published on|publish date|publication date|date published|date of source|date of article|article date|datum der quelle|quelle datum|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|erschienen|publié le|date de publication|date de la source|publicado|fecha de publicación|fecha fuente|fecha de la fuente|report date|news date|reported on',
  PAGE: 'page|pages|seite|p.|pagina|página|source page|pg',
  QUOTE: 'quote|quotation|zitat|excerpt|auszug|extrait|extracto|cita|wording|wortlaut|citation text',
  RETRIEVED:
    'retrieved|retrieved on|accessed|accessed on|access date|date accessed|abgerufen|abgerufen am|consulté le|consultado|last checked|checked on|checked|geprüft am|last verified|vérifié le|last updated|updated|aktualisiert|mise à jour|actualizado|scraped at',
} as const;

/** Headers that are a measure, where a row has a column for each figure. */
const MEASURE_WORDS = {
  MARKET_SHARE: 'market share|marktanteil|part de marché|cuota de mercado',
  ACTIVE_USERS:
    'active users|aktive nutzer|utilisateurs actifs|usuarios activos|mau|dau|monthly active users|active customers|aktive kunden|monatlich aktive nutzer|clients actifs',
  USERS:
    'users|user count|number of users|nutzer|nutzerzahl|anzahl nutzer|utilisateurs|nombre d’utilisateurs|usuarios|número de usuarios|registered users|registrierte nutzer|downloads',
  CUSTOMERS:
    'customers|number of customers|clients|kunden|kundenzahl|anzahl kunden|nombre de clients|clientes|número de clientes|accounts|konten|customer count|no of customers',
  EMPLOYEES:
    'employees|headcount|staff|fte|number of employees|employee count|mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|mitarbeitende|beschäftigte|effectif|effectifs|nombre d’employés|salariés|employés|empleados|número de empleados|plantilla|no of employees|team size',
  REVENUE:
    'revenue|revenues|sales|turnover|umsatz|umsatzerlöse|chiffre d’affaires|ca|ingresos|facturación|ventas|annual revenue|jahresumsatz|net revenue|total revenue|arr|erlöse|nettoumsatz',
  PROFIT:
    'profit|net profit|net income|gewinn|jahresüberschuss|ergebnis|bénéfice|résultat net|beneficio|ganancia|utilidad|ebitda|operating profit|loss|profit/loss|ebit',
  PAYMENT_VOLUME:
    'payment volume|tpv|total payment volume|gmv|zahlungsvolumen|volume de paiement|volumen de pagos|transaction volume|processed volume|transaktionsvolumen gesamt|total volume|annual volume',
  TRANSACTIONS:
    'transactions|number of transactions|anzahl transaktionen|transaktionen|nombre de transactions|transacciones|número de transacciones|transaction count',
  LOANS: 'loans|loan book|loans outstanding|kreditvolumen|encours de crédit|préstamos|cartera de préstamos',
  DEPOSITS: 'deposits|customer deposits|einlagen|kundeneinlagen|dépôts|depósitos',
  ASSETS_UNDER_MANAGEMENT: 'aum|assets under management|verwaltetes vermögen|actifs sous gestion|activos bajo gestión',
  MERCHANTS:
    'number of merchants|merchant count|anzahl händler|händlerzahl|nombre de commerçants|número de comercios|merchants accepted',
  PARTNER_BANKS: 'partner banks|number of partner banks|anzahl partnerbanken',
  COUNTRIES: 'number of countries|anzahl länder|nombre de pays|número de países|country count',
} as const;

export const HEADER_WORDS = {
  slot: SLOT_WORDS,
  attribute: ATTRIBUTE_WORDS,
  field: FIELD_WORDS,
  source: SOURCE_WORDS,
  measure: MEASURE_WORDS,
} as const;

export type HeaderClass = keyof typeof HEADER_WORDS;
export type Slot = keyof typeof SLOT_WORDS;
export type Attribute = keyof typeof ATTRIBUTE_WORDS;
export type ClaimField = keyof typeof FIELD_WORDS;
export type SourceField = keyof typeof SOURCE_WORDS;
export type WideMeasure = keyof typeof MEASURE_WORDS;
