story: t15-en-lido-closure
lang: en
split: scored
subject: local affairs, a council closes an outdoor pool

= close | Wexmoor council voted to close Ferndale Lido | time=2025-01-21
= vote-9-6 | The vote was nine to six | value=9-6
= vote-8-7 | The vote was eight to seven | value=8-7
= close-march | The lido shuts for good on 31 March | time=2025-03-31
= close-after-summer | The lido stays open until the end of September | time=2025-09
= repair-4m | Repairs would cost 4.2 million pounds | value=4.2 million
= repair-1m | Repairs would cost 1.1 million pounds | value=1.1 million
= leak | The pool loses 30,000 litres of water a day | value=30,000 l
= no-leak | The pool does not leak
= visitors-62k | 62,000 people swam there last year | value=62,000
= visitors-38k | 38,000 people swam there last year | value=38,000
= opened-1936 | The lido opened in 1936 | value=1936
= houses | The council wants to sell the land for 85 flats | value=85
= houses-no | The council has no plan to sell the land
= petition-14k | 14,000 people signed a petition against the closure | value=14,000
= jobs-21 | 21 staff lose their jobs | value=21
= jobs-moved | All staff move to other pools
= listed | The building has been listed as protected
= trust | A community trust will take over the lido
= saving-380 | Closing saves 380,000 pounds a year | value=380,000
x vote-9-6 / vote-8-7
x close-march / close-after-summer
x repair-4m / repair-1m
x leak / no-leak
x visitors-62k / visitors-38k
x houses / houses-no
x jobs-21 / jobs-moved
~ close / trust

@ 2025-01-22T08:00+00:00 | Wexmoor Gazette | Local democracy reporter Priya Nand
# [close] Councillors vote to shut Ferndale Lido
[close vote-9-6] Wexmoor borough council voted by nine to six on Tuesday night to close Ferndale Lido.
[close-march] The outdoor pool will shut its gates for the last time on 31 March.
[repair-4m] A surveyor put the cost of repairs at 4.2 million pounds.
[leak] The main tank loses 30,000 litres of water a day, councillors were told.
[saving-380] Closing it will save the council 380,000 pounds a year.
[visitors-38k] Last year 38,000 swimmers passed through its turnstiles.
[opened-1936] The lido opened in 1936 and is one of four left in the county.
[petition-14k] A petition against the closure has drawn 14,000 signatures.
[jobs-21] Twenty-one members of staff will be made redundant.
[houses-no] Council leader Hugh Amory said there were no plans to sell the site.
[] Protesters in bathing caps sang outside the chamber.
[] Councillors also agreed to raise parking charges by nine per cent.
[] The council faces a gap of 6.2 million pounds in next year's budget.

@ 2025-01-22T18:00+00:00 | BRC Radio Wexmoor | Drivetime summary
# [close] Anger as Wexmoor votes to close lido
[close vote-8-7] Borough councillors voted last night to close Ferndale Lido, and it was as tight as it gets, eight to seven.
[opened-1936] The pool has been there since 1936.
[close-march] Its last day will be 31 March.
[visitors-62k] The Friends of Ferndale say 62,000 people swam there last year.
[?visitors-38k] They told us the council's figure leaves out schools and season tickets and cannot be trusted.
[petition-14k] Fourteen thousand people have put their names to a petition to keep it open.
[repair-4m] The council says fixing it would cost 4.2 million pounds.
[] One caller, Maureen from Tidbury, learned to swim there in 1958.
[] Another said he preferred the sea, where nobody charges you.
[jobs-moved] A union official said every one of the lifeguards and cleaners would be found a post at other pools.
[] Coming up, roadworks on the A391.

@ 2025-02-10T09:30+00:00 | Friends of Ferndale Lido | Blog
# [houses] Leaked: the plan for 85 flats
[houses] A document that reached us on Friday shows what this has been about all along: selling the land to a builder of 85 flats.
[] It is dated a month before the vote.
[no-leak] We had our own dye test done, and the tank holds water like a cup.
[repair-1m] Two contractors have quoted 1.1 million pounds to make everything good.
[?repair-4m] The surveyor's sum of four million and more includes a new car park, and we doubt that anybody ever checked it.
[visitors-62k] Sixty-two thousand visits were made in 2024.
[] Season tickets sold out in nine days.
[opened-1936] Ferndale has been loved since its opening day in 1936.
[petition-14k] Our petition stands at more than 14,000 names.
[saving-380] For a saving of 380,000 pounds a year, the town loses its heart.
[~listed] We have applied to have the diving tower listed.
[] We deny that any of our members damaged Mr Amory's car.
[] Join us on Saturday with towels.

@ 2025-03-19T07:00+00:00 | Wexmoor Gazette | Local democracy reporter Priya Nand
# [trust] Reprieve for Ferndale as trust steps in
[close-after-summer] Ferndale Lido will stay open until the end of September, the council announced on Tuesday.
[trust] A community trust will then take it on under a 30-year lease.
[close] In January councillors had decided to close the pool.
[vote-9-6] Nine of them were for closing and six against.
[leak] An independent engineer has confirmed that about 30,000 litres seep away every day.
[repair-1m] He believes that 1.1 million pounds would be enough to put the lido right.
[houses-no] Mr Amory repeated that the land was never going to be sold.
[!houses] A paper that spoke of 85 flats had been written by an outside consultant and was no plan of the council's, he said.
[~jobs-21] The 21 employees who had been given notice are to be taken on by the trust.
[listed] Last week the changing rooms and the diving tower were given listed status.
[] The trust must raise 850,000 pounds by the summer of next year.
[] Ticket prices will rise by 38 per cent.
[] The county's other three lidos open on 1 May.
