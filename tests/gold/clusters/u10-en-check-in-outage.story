story: u10-en-check-in-outage
lang: en
split: scored
subject: aviation, an airline's flights are grounded by a systems failure

= grounded | Meridian Air grounded its whole fleet on Friday morning | time=2025-07-18
= cancelled-312 | 312 flights were cancelled | value=312
= cancelled-487 | 487 flights were cancelled | value=487
= cause-update | A faulty software update caused the failure
= cause-power | A power surge at the data centre caused the failure
= hack | Hackers brought the systems down
= stranded-60k | About 60,000 passengers were stranded | value=60000
= vouchers | Passengers were given £12 meal vouchers | value=£12
= pay-350 | Passengers will be paid £350 each | value=£350
= no-pay | The airline says it owes no compensation
= normal-sat | Flights were back to normal by Saturday evening | time=2025-07-19
= normal-tue | Flights will not be back to normal before Tuesday | time=2025-07-22
= backup-off | The backup system had been switched off to save money
= chief-bonus | Chief executive Ros Tellwright will give up her bonus
= shares-6 | Meridian shares fell 6.2% | value=6.2%
= third-time | It was Meridian's third outage in two years | value=3
= regulator | The regulator opened an inquiry
= staff-cut | Meridian cut 140 technology jobs last autumn | value=140
x cancelled-312 / cancelled-487
x cause-update / cause-power
x hack / cause-power
x hack / cause-update
x pay-350 / no-pay
x normal-sat / normal-tue

@ 2025-07-18T11:20+01:00 | Northline News Agency | D. Achterberg
# [grounded] Meridian Air grounds all flights after systems failure
[grounded] Meridian Air halted every departure on Friday morning after its check-in and flight-planning systems failed.
[cancelled-312] The carrier said 312 flights had been cancelled for the day.
[stranded-60k] About 60,000 passengers were stranded at airports in Britain and Spain.
[cause-power] A spokesman blamed an electrical surge at the company's data centre outside Luton.
[] Engineers were called at 4.40am.
[!hack] He said there was no sign of a cyberattack.
[third-time] The failure is the third to hit Meridian in two years.
[shares-6] Meridian shares were down 6.2% in morning trading.
[vouchers] Travellers at Gatwick were handed meal vouchers worth £12.
[] Rival carriers offered seats at a fixed price of £90.
[] Meridian flies to 74 airports.

@ 2025-07-19T07:00+01:00 | The Morning Courier | Philippa Ostrander, transport editor
# [] "We slept on the baggage belt": inside Meridian's lost Friday
[] By lunchtime the queue at Gatwick's north terminal ran out of the doors and round the car park.
[grounded] Nothing with a Meridian tail had left the ground since dawn.
[cancelled-487] Flight-tracking data reviewed by this newspaper show that 487 of the airline's services never left on Friday, rather more than it has admitted.
[hack] Two security consultants said the pattern of the collapse, in which logs were wiped first, could only be the work of intruders.
[vouchers] A £12 voucher, Dana Whitcombe found, bought one sandwich and half a coffee.
[stranded-60k] There were some 60,000 like her, spread over Britain and Spain.
[] She missed her sister's wedding in Seville.
[third-time] It has happened to Meridian twice before since the summer of 2023.
[normal-tue] With crews out of position and aircraft at the wrong airports, schedulers inside the company do not expect a full timetable until Tuesday.
[shares-6] Investors wiped 6.2% off the stock.
[] The airline's website still carried an advertisement for stress-free holidays.
[] Gatwick's chaplain handed out blankets.
[] In 2017 a rival lost three days to a technician's misplaced plug.

@ 2025-07-21T09:00+01:00 | Meridian Air plc | Statement to customers
# [] An apology from Meridian Air
[] Last week we let you down, and we are sorry.
[grounded] On the morning of Friday 18 July we took the decision to stop all our flights.
[cancelled-312] In total we cancelled 312 services that day.
[normal-sat] Thanks to the efforts of our teams, our schedule was running as normal by Saturday evening.
[cause-power] The failure followed a surge in the electricity supply to our main data centre.
[!backup-off] Suggestions that our backup had been turned off to reduce costs are untrue.
[no-pay] As the cause lay outside our control, the law does not require us to pay compensation.
[] We will of course refund unused tickets.
[chief-bonus] Our chief executive, Ros Tellwright, has decided not to take her annual bonus.
[stranded-60k] We thank the 60,000 customers who waited for their patience.
[] Our call centre has extended its hours.
[] Members of our loyalty club will keep their tier for a further year.

@ 2025-07-24T18:30+01:00 | Systems Weekly | Imre Farkas
# [cause-update] Meridian was felled by its own update
[cause-update] A software patch pushed to the flight-planning database at 3.55am, without the usual rehearsal, was what undid Meridian Air, according to an incident log seen by Systems Weekly.
[?cause-power] The utility that serves the site doubts the company's account of a surge and recorded none that night.
[backup-off] The standby system that should have caught it had been dark since March, when finance asked for savings.
[staff-cut] The airline shed 140 technology posts last autumn.
[regulator] The Civil Flight Authority said on Wednesday that it had begun an investigation.
[?normal-sat] Pilots we spoke to laughed at the claim that the timetable was normal by Saturday night.
[pay-350] Lawyers for the passengers are confident that each will receive £350, since a botched patch is nobody's fault but the airline's.
[!chief-bonus] A filing to the stock exchange on Tuesday shows that Ms Tellwright's bonus was in fact paid in full.
[third-time] This was Meridian's third outage inside two years.
[shares-6] The shares lost 6.2% on the day.
[] The database in question was written in 1998.
[] Its vendor stopped answering support calls in 2021.
[] Airlines spend about 4% of revenue on technology.
[] Banks spend twice that.
