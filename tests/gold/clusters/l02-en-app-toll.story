story: l02-en-app-toll
lang: en
split: develop
subject: antitrust, app store fees before a court

= ruling | A judge ruled that Lumio's app store is an illegal monopoly | time=2025-06-17
= fee-30 | Lumio charged developers 30% | value=30%
= fee-18 | Developers pay Lumio 18% on average | value=18%
= cap-12 | The judge capped the fee at 12% | value=12%
= links | Lumio must let apps link to outside payment pages
= ninety | The order takes effect in 90 days | value=90 days
= appeal | Lumio will appeal
= noappeal | Lumio accepts the judgment
= plaintiff-pixel | The case was brought by the games maker Pixelgrove
= states-22 | 22 states joined the suit | value=22
= states-17 | 17 states joined the suit | value=17
= deleted | Lumio executives deleted chat messages
= kept | Lumio preserved all the messages
= shares-down | Lumio's shares fell 6% | value=6%
= margin-78 | The store earned a margin of 78% | value=78%
= prices-fall | Consumers' prices will fall
= prices-same | Consumers' prices will not change
= security | Lumio says that outside payments put users at risk
= jury | The case was decided by a judge without a jury
= damages | Developers can claim damages from 2021 on | time=2021
= rival-store | Lumio must admit rival stores to its phones
= norival-store | Lumio need not admit rival stores
x fee-30 / fee-18
x appeal / noappeal
x states-22 / states-17
x deleted / kept
x prices-fall / prices-same
x rival-store / norival-store

@ 2025-06-17T16:40-04:00 | Federated Press | Lorna Vickers
# [ruling] Judge finds Lumio app store an illegal monopoly
[ruling] Phone maker Lumio unlawfully monopolized the market for apps on its devices, a federal judge in Richmond ruled Tuesday.
[cap-12] U.S. District Judge Harold Penner barred the company from taking more than 12% of what customers spend in apps.
[fee-30] Lumio has taken 30% since the store opened in 2009.
[links] Developers must also be allowed to send customers to payment pages of their own.
[ninety] The order takes effect in 90 days.
[plaintiff-pixel +states-22] The suit was filed in 2021 by Pixelgrove, a maker of mobile games, and later joined by 22 states.
[deleted +jury] Penner, who heard the case without a jury, wrote that senior executives had erased internal chats after they were told to keep them.
[] He declined to refer them for prosecution.
[appeal] "We disagree with this decision and will take it to a higher court," Lumio said.
[shares-down] Lumio stock closed down 6%.
[] Pixelgrove is privately held.
[] The company faces a separate suit in Brussels over its maps.
[] Lumio sold 61 million phones in the first quarter.

@ 2025-06-18T05:00-04:00 | The Harbor Tribune | Marcus Delacroix
# [] Inside the 214 pages that undid Lumio's garden wall
[jury] There was no jury to charm, only Judge Penner, who had warned both sides that he'd never owned a smartphone.
[ruling] What he concluded is that Lumio had broken antitrust law to keep its grip on the sale of apps.
[margin-78] He lingered over one slide, marked "do not circulate," that put the store's operating margin at 78 percent.
[] The same slide called developers "tenants."
[ninety] Lumio has until mid-September, ninety days from Tuesday, to obey.
[cap-12] After that the house may keep 12 cents of each dollar spent in an app, and not a penny more.
[!deleted ~kept] Lumio's lawyers insist that no executive erased anything, and that a default setting did.
[states-17] Seventeen states stood beside Pixelgrove at the end, five having settled in March.
[rival-store] The order goes further than most had guessed, since other companies will be able to run stores on Lumio's phones.
[prices-fall] Shoppers should see cheaper games and subscriptions before Christmas, said Adele Brandt, an economist who testified for the plaintiffs.
[] Ms. Brandt was paid $900 an hour.
[damages] Studios that paid the tax may seek to get back money handed over since 2021.
[security] In the company's telling, sending people off to strangers' checkout pages will expose them to thieves.
[] The judge noted that Lumio's own laptops have allowed it for 30 years.
[] Its general counsel, Philip Aske, left the courthouse by the garage.
[shares-down] Investors took a twentieth and a bit off the price of Lumio by the closing bell, a 6 percent drop.

@ 2025-06-18T10:00-07:00 | Lumio Inc. | Newsroom
# [] Our view on the Pixelgrove decision
[] We built a store that people trust, and we're proud of it.
[security] Forcing apps to hand customers over to unknown payment sites puts their cards and their privacy in danger.
[fee-18] Most of the press has quoted a headline rate, yet what a developer really pays us comes to 18% on average.
[] More than four in five apps pay nothing at all.
[links] Under the order any app could send you to its own website to pay.
[kept] Every message that the court asked for was retained and produced, 4.1 million of them.
[norival-store] It's worth saying what the decision does not do: it leaves our store as the only one on our phones.
[prices-same] Experience abroad shows that when commissions are cut, developers keep the difference, so don't expect to pay less.
[] In the Netherlands a dating app raised its price twice after such an order.
[appeal] We will ask the Fourth Circuit to overturn the ruling.
[ninety] Until then we have three months to make changes, and we'll use them.
[] The 30% we give to schools through our laptop program won't be touched.
[] Thank you to the 2,300 people who work on the store.

@ 2025-07-02T08:00-04:00 | Docket Daily | Yusuf Haddad
# [noappeal] Lumio drops plan to fight app store ruling
[noappeal] In a two-line filing on Tuesday Lumio told the court that it would not challenge Judge Penner's judgment after all.
[] No reason was given, and its chief executive denied at a conference that the board had overruled him.
[ruling] The finding that its store is an unlawful monopoly becomes final on Friday.
[cap-12] The ceiling on commissions, set at twelve cents in the dollar, will therefore stand.
[links] So will the duty to let an app point its users to a cheaper way of paying elsewhere.
[norival-store] Readers should ignore reports that competing shops are coming to the phones; Penner considered that and rejected it on page 187.
[plaintiff-pixel] The victory belongs to Pixelgrove, 70 people in a former cannery, who took on the phone maker four years ago.
[states-22] The docket lists 22 states as plaintiffs to the last day, settlement talk notwithstanding.
[margin-78] Damning, in the end, was the evidence that nearly four-fifths of the store's takings were profit.
[?prices-fall ~prices-same] Few lawyers I spoke to believe that the savings will ever reach the customer.
[damages] Claims for past overcharges, reaching back as far as 2021, can be lodged from September.
[] A hearing on legal costs is set for July 22.
[deleted] The passage likely to be quoted for longest is the one on vanished chats, wiped by senior people who knew better.
[] Pixelgrove wants $40 million, or about $570,000 for each of its staff.
[!fee-18 ~fee-30] An exhibit unsealed last week gives the average cut as 27 percent, well above the company's figure.
[] Judge Penner turns 75 in the fall and plans to take senior status.
