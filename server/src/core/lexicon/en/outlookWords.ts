/**
 * Words that decide what an English cue means, by what they say. Lower case; words of several parts are written with `_`
 * between them. A word may stand in several lists. The longest word at a place wins.
 */
export const EN_WORDS = {
  neutral: `
    will_power free_will good_will goodwill at_will ill_will last_will political_will strong_will with_a_will the_will_to takes_will take_will have_the_will iron_will
    project_manager project_management capital_project this_project the_project a_project our_project each_project that_project per_project projects_in
    plan_assets pension_plan business_plan 401(k)_plan benefit_plan equity_plan health_plan rate_plan data_plan pricing_plan plan_year floor_plan bonus_plan medicare_plan
    target_market target_customer target_customers target_audience target_company business_model revenue_model operating_model this_model the_model our_model a_model new_model model_year new_models data_model
    may_have might_have could_have would_have should_have might_be_wrong may_be_wrong could_you would_you may_i can_i would_like could_we should_you should_i would_say would_note would_argue would_add would_point
    'd_like 'd_say 'd_note 'd_point 'd_add 'd_just 'd_also 'd_argue 'd_remind 'd_be_happy would_be_happy would_be_glad 'd_be_glad 'd_love would_love would_just would_also 'd_tell would_tell would_rather 'd_rather 'd_call would_call 'd_highlight
    expected_life expected_volatility expected_credit outlook_express guide_dog i_guess as_may may_be_aware budget_travel budget_airline budget_hotel best_estimate no_promises promised
    we_expected i_expected they_expected had_expected fulfill_our_commitment forward_looking
  `,
  self: `we i our us my company management ourselves team`,
  third: `
    analysts analyst consensus street they he she investors economists regulators government fda fed commission competitors competitor competition peers economist forecasters idc gartner
    imf iea eia ecb oecd opec usda world_bank boe boj bloomberg market_is_pricing markets_are_pricing priced_in forward_curve futures_curve industry_analysts commentators pundits you people everyone everybody somebody someone critics observers experts ihs
  `,
  market: `
    market markets industry demand customers customer consumers consumer economy world sector clients users companies enterprises competition environment technology ai inflation rates supply recession unemployment housing gdp warehouse warehouses
    acreage crop crops crude oil freight_rates spot_rates interest_rates commodities rate_cycle cycle
    adoption tam category categories fleet tonnage space prices pricing china europe government people society everyone electricity population farmers patients states businesses nobody buyers players
  `,
  people: `people customers users they you consumers clients folks everyone drivers patients`,
  measure: `
    revenue revenues sales margin margins earnings eps ebitda profit profits income capex expenses expense opex cost costs cash_flow growth orders backlog bookings billings arr nrr shipments deliveries volume volumes capacity utilization comps asp price yield dividend dividends
    tax_rate tax taxes leverage debt inventory inventories headcount spend spending sg&a r&d interest depreciation stores churn retention subscribers occupancy nim loans deposits same-store store_count share_count guidance free_cash capital_expenditures capital_expenditure gross_margin net_sales
    operating_margin gross_profit net_income top_line bottom_line free_cash_flow fx amortization d&a production output market_share take_rate arpu gmv results performance business buybacks repurchases breakeven break-even payback loss losses savings synergies impact tailwind headwind
    gearing ratio ratios operating_ratio load_factor traffic transactions throughput spread spreads nii net_interest_income net_interest_margin fees wages fuel_cost fuel_costs headwinds tailwinds write-offs delinquencies
    mix rent rents charge-offs provision premium premiums combined_ratio book-to-bill units shipment rate utilization_rate working_capital run_rate net_debt range count
  `,
  action: `
    open launch launching build building invest investing add adding hire hiring buy acquire sell divest close closing complete completing roll introduce expand expanding repurchase return pay repay refinance release deploy deploying ship start begin increase_investment cut reduce double
    continue_to_invest develop move transition consolidate relocate spin enter exit bring deliver implement upgrade issue raise offer focus execute pursue allocate reinvest pilot test install commission replace finish spend convert drive create work integrate wind phase
    announce ramp grow make put take keep stay provide use leverage partner maintain unveil retire cover push run host scale target send price publish
  `,
  change: `
    grow grows growing increase increases increasing decline declines decrease decreases improve improves improving expand expands contract contracts accelerate accelerates decelerate moderate moderates normalize normalizes stabilize recover recovers rebound rise rises fall falls
    remain remains continue continues be reach reaches exceed exceeds total range double triple approximate approach end ease peak bottom return returns turn generate contribute deliver achieve see drive become look come benefit help hold go have pick pass do land average step trend
    eases builds levels narrows softens fades peaks bottoms troughs turns comes drops doubles build fade trough soften
    get stay provide represent exit need change happen last offset result start require take cost drop add lead allow keep make run slow pay flow expand compress tick ramp widen narrow shift disappear gain lose follow bring reflect convert pull materialize normalise half support pressure hit
    positive negative flat up down higher lower better stronger lighter
  `,
  disposal: ``,
  ahead: `now also currently still continue_to fully certainly really just again do would actually probably conservatively reasonably typically generally obviously clearly definitely`,
  hedge: `likely probably hopefully potentially perhaps maybe possibly`,
  certain: `definitely certainly absolutely surely undoubtedly`,
  habit: `typically usually often sometimes always generally historically normally tend occasionally every_time whenever seasonally`,
  condition: `if unless assuming provided in_case should_the contingent depending`,
  analogy: `as_if even_if_you if_you if_i if_we_look what_if wondering_if see_if ask_if if_anything if_not if_any`,
  then: `had previously originally initially earlier was were last_year used_to back_then at_the_time last_quarter prior prior_to once told ago thought`,
  past: `was were had did been has_been have_been already`,
  compare: `than as versus vs above below exceeded beat beating ahead_of exceeding surpassed missed in_line_with against better_than relative_to compared_to compared_with within at_or_above over outperformed met prior previous`,
  none: `no not never 't without nor`,
  cannot: `can't cannot hard difficult impossible unable too_early tough premature won't_speculate not_able couldn't refuse`,
  rumour: `reportedly rumor rumors rumour rumours reports_that speculation`,
  boilerplate: `
    forward-looking forward-looking_statements forward-looking_statement forward_looking_statements safe_harbor litigation_reform differ_materially risks_and_uncertainties undertake_no_obligation no_obligation risk_factors undue_reliance obligation_to_update form_10-k form_10-q
    non-gaap_financial 10-k 10-q identify_these private_securities materially_different differ_from sec_filings reconciliation reconciliations constitute_forward cautionary_statement no_duty
  `,
  procedure: `
    turn hand call question questions q&a slide slides webcast replay website presentation discuss review walk talk begin_with open_the_call open_it open_the_line take_questions take_your take_the pass refer follow-up conference comments provide_an_update update_you
    leave_it let cover remarks operator come_from comes_from read go_through touch_on focus_on_a circle_back get_back follow_up available answer appendix speak highlight recall note_that mention notice remember reconcile remind queue prompted press_star recorded mute color jump line start_with
    be_referring refer_to give_you explain describe say comment address_that give_an add_that hear share_some elaborate see_on see_in_the seeing_you thank repeat stop_there close_with conclude turn_it hand_it join disconnect try_to_answer go_ahead first_question next_question last_question final_question
    take_that take_a_shot take_one start_off kick_off have_to_disappoint be_happy be_glad ask come_back_to_you come_back_to point_you go_into dive see_you begin_the start_the now_begin
  `,
  turnTaking: `i i'd let now next first operator today`,
} as const;
