import type { MetricTerm } from '../figureTerms';

/** What English calls measure in their own industries: internet, banks, insurers, airlines, energy, retail, property, medicine, software. */
export const EN_INDUSTRY_METRICS: readonly MetricTerm[] = [
  {
    id: 'dau',
    kind: 'count',
    words: 'daily active users | daus | dau | daily actives | daily active people | dap | daily users',
  },
  {
    id: 'mau',
    kind: 'count',
    words:
      'monthly active users | maus | mau | monthly actives | monthly active people | monthly unique users | monthly users',
  },
  {
    id: 'users',
    kind: 'count',
    words:
      'active users | users | members | accounts | paying users | paid users | registered users | unique users | paying members | loyalty members | weekly active users | active accounts | active members | seats | paid seats | active developers | households | streaming households | passengers | enplanements | patients',
  },
  {
    id: 'subscribers',
    kind: 'count',
    words:
      'paid subscribers | subscribers | subscriptions | paid memberships | net adds | net additions | postpaid phone net adds | paying subscribers | total subscribers | paid members | broadband subscribers | wireless subscribers | paid net adds | postpaid net additions',
  },
  {
    id: 'customers',
    kind: 'count',
    words:
      'active customers | customers | active buyers | clients | customer count | total customers | paying customers | enterprise customers | large customers | active merchants | merchants | active sellers | active clients | new customers | net new customers | active consumers | client count | accounts receivable customers',
  },
  {
    id: 'gmv',
    kind: 'money',
    words:
      'gross merchandise volume | gross merchandise value | gmv | gtv | tpv | total payment volume | gross bookings | gross transaction value | total transaction value | payment volume | payments volume | gross order value | gov | gross merchandise sales | gms | transaction volume | processed volume | total volume | spend volume | purchase volume | loan volume | origination volume | originations',
  },
  {
    id: 'take_rate',
    kind: 'ratio',
    words: 'take rate | monetization rate | net take rate | gross take rate | commission rate | ad load',
  },
  {
    id: 'arpu',
    kind: 'perUnit',
    words:
      'average revenue per user | arpu | arppu | average revenue per account | arpa | average revenue per paying user | revenue per customer | postpaid arpa | average revenue per member',
  },
  {
    id: 'retention',
    kind: 'ratio',
    words:
      'net revenue retention | net dollar retention | nrr | ndr | gross retention | retention rate | retention | net retention | dollar-based net retention | dollar-based net retention rate | net expansion rate | net retention rate | gross revenue retention | customer retention | renewal rate | renewal rates | renewals rate | logo retention | persistency | win rate | win rates | conversion rate | close rate | attach rate | attach rates | attach | recapture rate | nps | net promoter score | on-time performance | punctuality | on-time arrival | completion factor | load factor | fill rate | response rate | approval rate | overall response rate',
  },
  {
    id: 'churn',
    kind: 'ratio',
    words:
      'churn | churn rate | attrition | churn rates | monthly churn | postpaid phone churn | postpaid churn | revenue churn | turnover rate',
  },
  {
    id: 'orders',
    kind: 'money',
    words:
      'order books | orders | bookings | booked | order intake | new orders | net bookings | gross new orders | net new orders | order intake value | new bookings | order book | orders received | total bookings | net new acv | net new arr bookings | organic orders | tcv | total contract value | sales pipeline | pipeline | contract value | new business',
  },
  {
    id: 'backlog',
    kind: 'money',
    words: 'backlog | order backlog | total backlog | firm backlog | funded backlog | backlog value | unfilled orders',
  },
  { id: 'book_to_bill', kind: 'multiple', words: 'book-to-bill | book to bill' },
  {
    id: 'rpo',
    kind: 'money',
    words:
      'remaining performance obligations | remaining performance obligation | crpo | rpo | current rpo | current remaining performance obligations | total rpo | deferred revenue | contract liabilities | unearned revenue | customer deposits',
  },
  {
    id: 'arr',
    kind: 'money',
    words:
      'annual recurring revenue | annualized recurring revenue | arr | net new arr | subscription arr | ending arr | total arr | cloud arr | run rate | run-rate revenue | annualized revenue run rate | revenue run rate | annualized run rate',
  },
  {
    id: 'billings',
    kind: 'money',
    words: 'billings | current billings | calculated billings | total billings | calculated current billings',
  },
  {
    id: 'same_store_sales',
    kind: 'ratio',
    words:
      'same-store sales | same store sales | comparable store sales | comparable sales | comps | comp sales | like-for-like sales | same-store sales growth | comparable sales growth | comparable store sales growth | comp growth | comp store sales | us comparable sales | comparable restaurant sales | same-restaurant sales | identical sales | like-for-likes | like-for-like | like-for-like growth | like-for-like revenue | comparable transactions | traffic | foot traffic | customer traffic | transactions | comparable traffic | same-store noi | same-property noi',
  },
  {
    id: 'stores',
    kind: 'count',
    words: 'store count | stores | restaurants | net new stores | new stores | store openings | net unit growth',
  },
  { id: 'stores', kind: 'count', words: 'locations | doors', name: 'store count' },
  { id: 'shipments', kind: 'count', words: 'delivery of', name: 'deliveries' },
  { id: 'fleet', kind: 'count', words: 'aircraft | airplanes | planes | vessels | locomotives', name: 'fleet' },
  {
    id: 'shipments',
    kind: 'count',
    words:
      'shipments | deliveries | shipped | units sold | unit sales | unit shipments | vehicle deliveries | wholesale shipments | retail sales volume | units shipped | units delivered | wafer shipments | bit shipments | wholesale volumes | wholesale units',
  },
  {
    id: 'volume',
    kind: 'count',
    words:
      'volumes | volume | production | average daily volume | organic volume | sales volume | sales volumes | production volume | output | throughput | organic volumes | average daily production | net production | daily production | oil production | total production | average volumes | case volume | unit case volume | volume growth | tonnage | rpms | asms | rasms | revenue passenger miles | available seat miles | freight volume',
  },
  {
    id: 'capacity',
    kind: 'count',
    words:
      'capacity | installed capacity | nameplate capacity | production capacity | manufacturing capacity | annual capacity | annual production capacity | megawatts | proved reserves | square footage | fleet | fleet size',
  },
  {
    id: 'utilisation',
    kind: 'ratio',
    words:
      'capacity utilization | utilization | utilisation | occupancy | utilization rate | utilization rates | occupancy rate | same-store occupancy | fab utilization | asset utilization | capacity utilisation | leased rate | vacancy | vacancy rate',
  },
  { id: 'yield', kind: 'ratio', words: 'yield | yields' },
  {
    id: 'market_share',
    kind: 'ratio',
    words:
      'market share | share | share of market | value share | volume share | unit share | wallet share | global share',
  },
  {
    id: 'penetration',
    kind: 'ratio',
    words:
      'penetration | penetration rate | mix | sales mix | revenue mix | digital mix | digital penetration | e-commerce penetration | household penetration',
  },
  { id: 'sell_through', kind: 'ratio', words: 'sell-through' },
  {
    id: 'nim',
    kind: 'ratio',
    words: 'net interest margin | nim | core net interest margin | net interest spread | net interest margin nim',
  },
  {
    id: 'npl_ratio',
    kind: 'ratio',
    words:
      'npl ratio | nonperforming loan ratio | charge-off rate | net charge-off rate | nco rate | delinquency rate | delinquencies | delinquency rates | nonaccrual rate | npl | net charge-off ratio | default rate | 30-day delinquency rate | loss rate',
  },
  {
    id: 'cet1_ratio',
    kind: 'ratio',
    words:
      'cet1 ratio | cet1 | capital ratio | common equity tier 1 ratio | common equity tier 1 | tier 1 ratio | tier 1 leverage ratio | solvency ratio | solvency ii ratio | capital adequacy ratio | rbc ratio',
  },
  {
    id: 'loans',
    kind: 'money',
    words:
      'total loans | loans | average loans | loan growth | loan balances | loan book | end-of-period loans | average loan balances | mortgage balances | net loans',
  },
  {
    id: 'deposits',
    kind: 'money',
    words: 'deposits | average deposits | total deposits | deposit balances | core deposits | deposit base',
  },
  {
    id: 'combined_ratio',
    kind: 'ratio',
    words:
      'combined ratio | loss ratio | expense ratio | efficiency ratio | medical loss ratio | medical benefit ratio | mlr | medical cost ratio | benefits ratio | cost-income ratio | cost to income ratio | accident year loss ratio | underlying combined ratio | core combined ratio | medical care ratio | payout ratio | payout | hit ratio',
  },
  {
    id: 'premiums',
    kind: 'money',
    words:
      'gross written premiums | premiums | net written premiums | net premiums written | gross premiums written | net earned premiums | net premiums earned | gross premiums | premium | premium growth | annualized premiums | earned premiums | written premiums',
  },
  { id: 'gdp', kind: 'money', words: 'gdp' },
  {
    id: 'net_interest_income',
    kind: 'money',
    words:
      'net interest income | nii | noninterest income | non-interest income | fee income | fees | investment banking fees | net revenue from fees | net investment income | investment income | trading revenue | interest income | core net interest income',
  },
  {
    id: 'aum',
    kind: 'money',
    words:
      'assets under management | aum | client assets | assets under administration | assets under custody | total assets | assets | net assets | tangible book value | book value | equity | shareholders equity | net inflows | net flows | inflows | outflows | net new assets | net asset value | nav | risk-weighted assets | embedded value',
  },
  {
    id: 'provision',
    kind: 'money',
    words:
      'provision for credit losses | provisions for credit losses | provision expense | provisions | provision | credit costs | net charge-offs | charge-offs | allowance for credit losses | loan loss provision | catastrophe losses | cat losses | bad debt expense | reserve build | reserve release | reserves for losses',
  },
  {
    id: 'engagement',
    kind: 'count',
    words:
      'time spent | hours viewed | impressions | ad impressions | downloads | app downloads | shipments volume | prescriptions | total prescriptions | new prescriptions | trx | nrx | nights booked | room nights | nights and experiences booked | page views | monthly visitors | visitors',
  },
  {
    id: 'macro',
    kind: 'ratio',
    words:
      'inflation | cpi | unemployment | unemployment rate | tariff rate | wage inflation | cost inflation | input cost inflation | food inflation | gdp growth',
  },
  { id: 'shipments', kind: 'count', words: 'sold | delivered', name: 'units sold' },
  { id: 'headcount', kind: 'count', words: 'hired | hiring | employ', name: 'headcount' },
];
