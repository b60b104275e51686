/** Verbs with which prose reports what somebody says. */
export const EN_REPORTING =
  'said | says | noted | notes | added | adds | explained | stressed | emphasized | pointed out | told | stated | believes | expects';
