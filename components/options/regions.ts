/** Countries and regions offered for numbers without a country code (ISO 3166). */
export const REGIONS: readonly string[] = (
  'AE AR AT AU BD BE BG BR CA CH CL CN CO CR CY CZ DE DK DO EC EE EG ES FI FR GB GR GT HK HR HU ID IE IL ' +
  'IN IQ IR IS IT JM JO JP KE KH KR KW KZ LA LB LK LT LU LV MA MG MM MN MO MT MX MY NG NL NO NP NZ OM PA PE ' +
  'PH PK PL PT PY QA RO RS RU SA SE SG SI SK TH TN TR TW TZ UA US UY UZ VE VN ZA'
).split(' ');
