-- By what others ask of good service, bodies assess themselves: frameworks of criteria, some of which have parts. They are the
-- same for every body and come with the portal. A framework that changes comes as a new edition beside the one that was; what
-- was assessed by an edition stays assessed by it.
create table framework (
    id uuid primary key,
    slug text not null check (slug ~ '^[a-z][a-z-]{2,40}$'),
    edition integer not null check (edition >= 1),
    position integer not null,
    name text not null check (length(name) between 1 and 100),
    about text not null check (length(about) between 1 and 300),
    unique (slug, edition)
);
comment on table framework is 'a set of criteria of others; of one slug the highest edition holds for what is begun';

create table criterion (
    id uuid primary key,
    framework_id uuid not null references framework,
    ref text not null check (ref ~ '^[A-Z]?[0-9]{1,2}[a-z]?$'),
    position integer not null,
    heading text not null check (length(heading) between 1 and 100),
    part_of_id uuid references criterion,
    text text not null check (length(text) between 1 and 300),
    unique (framework_id, ref),
    unique (framework_id, position)
);
comment on column criterion.heading is 'the subject under which it stands';
comment on column criterion.part_of_id is 'the criterion of which it is a part; one that has parts is scored by them alone';

insert into framework (id, slug, edition, position, name, about)
select md5('framework:' || f.slug || ':1')::uuid, f.slug, 1, f.position, f.name, f.about
from (values
    ('e-service-standards', 1, 'National e-Service Delivery Standards',
     'The twenty-five standards of 2005 for how councils serve customers, by whichever way they come. Standards 1 and 3 have a part for each way of contact.'),
    ('customer-service-benchmark', 2, 'Benchmark for Customer Service',
     'What councils compared themselves by when they looked at each other’s customer service, in nine subjects from leadership to communication.'),
    ('service-excellence', 3, 'Customer Service Excellence',
     'The five criteria of the standard that followed the Charter Mark in 2008.'),
    ('charter-mark', 4, 'Charter Mark',
     'The four criteria by which the award for public service was given until 2008. For bodies that still report by it.'),
    ('professional-awards', 5, 'Professional awards in customer service',
     'What a customer service institute asked of people: three awards and four areas. A body says how far its staff are on the way.'),
    ('success-factors', 6, 'Eight factors of success',
     'What a study of Sheffield found that organisations with excellent service have in common.')) as f(slug, position, name, about);

insert into criterion (id, framework_id, ref, position, heading, part_of_id, text)
select md5('criterion:' || c.slug || ':1:' || c.ref)::uuid, md5('framework:' || c.slug || ':1')::uuid, c.ref, c.position,
       c.heading, case when c.part_of <> '' then md5('criterion:' || c.slug || ':1:' || c.part_of)::uuid end, c.text
from (values
    ('e-service-standards', 1, 'Customer experience', '1', '', 'Contact is easy, whichever way people choose'),
    ('e-service-standards', 2, 'Customer experience', '1a', '1', 'Contact by telephone is easy'),
    ('e-service-standards', 3, 'Customer experience', '1b', '1', 'Contact in person is easy'),
    ('e-service-standards', 4, 'Customer experience', '1c', '1', 'Serving oneself and contact by e-mail, web form or text message is easy'),
    ('e-service-standards', 5, 'Customer experience', '1d', '1', 'Contact by post is easy'),
    ('e-service-standards', 6, 'Customer experience', '2', '', 'Most contacts are settled the first time'),
    ('e-service-standards', 7, 'Customer experience', '3', '', 'Response times are under control, whichever way people choose'),
    ('e-service-standards', 8, 'Customer experience', '3a', '3', 'By telephone response times are under control'),
    ('e-service-standards', 9, 'Customer experience', '3b', '3', 'In person waiting times are under control'),
    ('e-service-standards', 10, 'Customer experience', '3c', '3', 'By e-mail, web form and text message response times are under control'),
    ('e-service-standards', 11, 'Customer experience', '3d', '3', 'By post response times are under control'),
    ('e-service-standards', 12, 'Customer experience', '4', '', 'The organisation acts before customers have to ask'),
    ('e-service-standards', 13, 'Customer experience', '5', '', 'Everybody has access, whatever their language, disability, gender, faith, age or schooling'),
    ('e-service-standards', 14, 'Customer experience', '6', '', 'Information and advice about services can be found'),
    ('e-service-standards', 15, 'Customer experience', '7', '', 'There is one single place to complain'),
    ('e-service-standards', 16, 'Customer experience', '8', '', 'Places that customers visit are made for them: easy, comfortable, safe and private'),
    ('e-service-standards', 17, 'Customer experience', '9', '', 'The charter is in sight and is kept, in every contact'),
    ('e-service-standards', 18, 'Strategy', '10', '', 'A strategy for customer service is agreed'),
    ('e-service-standards', 19, 'Leadership and governance', '11', '', 'Members and senior managers build a culture of service around the customer'),
    ('e-service-standards', 20, 'Leadership and governance', '12', '', 'Who answers for customer service is clear'),
    ('e-service-standards', 21, 'People', '13', '', 'All staff are trained in customer service and go on learning'),
    ('e-service-standards', 22, 'People', '14', '', 'Staff for customer service are chosen with care, for what the work needs'),
    ('e-service-standards', 23, 'People', '15', '', 'How content and willing customer service staff are is measured'),
    ('e-service-standards', 24, 'People', '16', '', 'Staff may decide what it takes to serve and help customers well'),
    ('e-service-standards', 25, 'Performance management', '17', '', 'How content customers are is measured and reported'),
    ('e-service-standards', 26, 'Performance management', '18', '', 'How much is done is measured and reported'),
    ('e-service-standards', 27, 'Performance management', '19', '', 'How well it is done is measured and reported'),
    ('e-service-standards', 28, 'Performance management', '20', '', 'What customers say is recorded and acted on'),
    ('e-service-standards', 29, 'Resource management', '21', '', 'Means are used well and without waste'),
    ('e-service-standards', 30, 'Processes', '22', '', 'Each contact is looked after from its beginning to its end'),
    ('e-service-standards', 31, 'Processes', '23', '', 'Across all services there is one view of each person, firm or group'),
    ('e-service-standards', 32, 'Processes', '24', '', 'What the first contact cannot settle reaches the specialist by itself'),
    ('e-service-standards', 33, 'Processes', '25', '', 'Who asks is proved where it must be, and what is sent is safe, by a clear policy'),
    ('customer-service-benchmark', 1, 'Leadership', 'L1', '', 'Councillors and managers lead it together, for years, and say so'),
    ('customer-service-benchmark', 2, 'Leadership', 'L2', '', 'How content customers are is a main target, and shows what to improve'),
    ('customer-service-benchmark', 3, 'Leadership', 'L3', '', 'Customer service is part of what the council wants as a whole, and money spent on it has aims that can be measured'),
    ('customer-service-benchmark', 4, 'Leadership', 'L4', '', 'Customer service is everybody’s business'),
    ('customer-service-benchmark', 5, 'Leadership', 'L5', '', 'Members and senior officers speak for change, and know what it means for the shape of the council'),
    ('customer-service-benchmark', 6, 'Leadership', 'L6', '', 'Most residents are content'),
    ('customer-service-benchmark', 7, 'Understanding and engaging with customers', 'U1', '', 'Who lives here is looked at, and what they ask for, by service, way of contact and group'),
    ('customer-service-benchmark', 8, 'Understanding and engaging with customers', 'U2', '', 'Which ways of contact are used steers what is offered and made known'),
    ('customer-service-benchmark', 9, 'Understanding and engaging with customers', 'U3', '', 'How many contacts come (lost, settled at once, chasing, by weekday and season) decides how many people are where'),
    ('customer-service-benchmark', 10, 'Understanding and engaging with customers', 'U4', '', 'Why people make contact is recorded, and plans are made by it'),
    ('customer-service-benchmark', 11, 'Understanding and engaging with customers', 'U5', '', 'What is known of groups of users gives each the right response'),
    ('customer-service-benchmark', 12, 'Understanding and engaging with customers', 'U6', '', 'Contacts with local firms are watched and talked over with them'),
    ('customer-service-benchmark', 13, 'Understanding and engaging with customers', 'U7', '', 'Contacts with suppliers inform economic plans and buying'),
    ('customer-service-benchmark', 14, 'Understanding and engaging with customers', 'U8', '', 'Calls and information that go between partners are watched and talked over in the partnership'),
    ('customer-service-benchmark', 15, 'Understanding and engaging with customers', 'U9', '', 'One way of consulting reaches everybody, those with special needs too'),
    ('customer-service-benchmark', 16, 'Understanding and engaging with customers', 'U10', '', 'Work aims at what customers notice'),
    ('customer-service-benchmark', 17, 'Corporate approach to customer access', 'C1', '', 'A strategy for access says what is wanted, promised, delivered and watched, and why'),
    ('customer-service-benchmark', 18, 'Corporate approach to customer access', 'C2', '', 'It covers the whole council and ties front and back office together'),
    ('customer-service-benchmark', 19, 'Corporate approach to customer access', 'C3', '', 'Services that belong together are joined, across departments and with partners such as the other tier'),
    ('customer-service-benchmark', 20, 'Corporate approach to customer access', 'C4', '', 'Skills, people and money are enough, and it is settled who pays for what'),
    ('customer-service-benchmark', 21, 'Corporate approach to customer access', 'C5', '', 'Standards are for people inside and outside and for all ways of contact, stand in a charter (times, manner, complaints, hours), and are watched'),
    ('customer-service-benchmark', 22, 'Corporate approach to customer access', 'C6', '', 'How well things are done is watched at all levels and with partners'),
    ('customer-service-benchmark', 23, 'Programme management', 'P1', '', 'Each project about access has a business case'),
    ('customer-service-benchmark', 24, 'Programme management', 'P2', '', 'The programme is agreed and has what it needs'),
    ('customer-service-benchmark', 25, 'Programme management', 'P3', '', 'Projects have clear leads, and somebody answers for each benefit'),
    ('customer-service-benchmark', 26, 'Programme management', 'P4', '', 'Risks are found and dealt with, and looked at again at each gate'),
    ('customer-service-benchmark', 27, 'Programme management', 'P5', '', 'Plans for going on cover technology, information, room and skills'),
    ('customer-service-benchmark', 28, 'Information and technology', 'I1', '', 'Systems for telephone, customers and content are in place'),
    ('customer-service-benchmark', 29, 'Information and technology', 'I2', '', 'Information is the same in all ways of contact and all offices'),
    ('customer-service-benchmark', 30, 'Buildings', 'A1', '', 'Buildings that residents visit are reviewed for access and need'),
    ('customer-service-benchmark', 31, 'Buildings', 'A2', '', 'Receptions look alike and treat people alike'),
    ('customer-service-benchmark', 32, 'Buildings', 'A3', '', 'What is offered where is reviewed, so that the whole area is served alike'),
    ('customer-service-benchmark', 33, 'Governance', 'G1', '', 'Somebody with the power to do so keeps vision and direction'),
    ('customer-service-benchmark', 34, 'Governance', 'G2', '', 'Members take part, in the executive and in scrutiny'),
    ('customer-service-benchmark', 35, 'Governance', 'G3', '', 'A lead officer of the right rank finds the means and deals with risk'),
    ('customer-service-benchmark', 36, 'Governance', 'G4', '', 'The organisation is made so that it can deliver the programme and keep it up'),
    ('customer-service-benchmark', 37, 'Service redesign', 'S1', '', 'Walls between departments are questioned, by drawing and remaking processes'),
    ('customer-service-benchmark', 38, 'Service redesign', 'S2', '', 'All processes have a starting figure and one to compare with'),
    ('customer-service-benchmark', 39, 'Service redesign', 'S3', '', 'What is done in front and what behind is reviewed often, and as one system'),
    ('customer-service-benchmark', 40, 'Service redesign', 'S4', '', 'Shared duties are reviewed for each way of contact, to make them simpler and alike'),
    ('customer-service-benchmark', 41, 'Service redesign', 'S5', '', 'What is delivered answers what residents need'),
    ('customer-service-benchmark', 42, 'Service redesign', 'S6', '', 'How people and technology work together is reviewed, for more done and better'),
    ('customer-service-benchmark', 43, 'Service redesign', 'S7', '', 'What home visits and work on the move mean for staff and users is thought of'),
    ('customer-service-benchmark', 44, 'Communication', 'M1', '', 'A clear face tells staff and customers that customers matter'),
    ('customer-service-benchmark', 45, 'Communication', 'M2', '', 'Communication inside carries the change of culture to staff and partners'),
    ('customer-service-benchmark', 46, 'Communication', 'M3', '', 'People outside are shown the ways of contact and what is good about them, so that more use the electronic ones'),
    ('service-excellence', 1, 'Customer insight', '1', '', 'We know our customers in depth'),
    ('service-excellence', 2, 'Culture of the organisation', '2', '', 'People live the values, and how we work meets needs and expectations'),
    ('service-excellence', 3, 'Information and access', '3', '', 'Customers get information that is right and whole, whenever they ask'),
    ('service-excellence', 4, 'Delivery', '4', '', 'We deliver what we are there for'),
    ('service-excellence', 5, 'Timeliness and quality of service', '5', '', 'Our main business has standards for time and quality, and keeps them'),
    ('charter-mark', 1, 'Service improvement', '1', '', 'We find out what is needed and improve'),
    ('charter-mark', 2, 'Access to services', '2', '', 'Our services can be reached'),
    ('charter-mark', 3, 'Engaging with the community', '3', '', 'Local people take part'),
    ('charter-mark', 4, 'Performance', '4', '', 'We measure what is needed and meet it well'),
    ('professional-awards', 1, 'Awards', 'A1', '', 'Communications: how to get on with customers, what the work is for, working as a team'),
    ('professional-awards', 2, 'Awards', 'A2', '', 'Solutions: solving customers’ problems, giving confidence, noticing trends, supporting others'),
    ('professional-awards', 3, 'Awards', 'A3', '', 'Innovations: keeping customers, new ideas, proposing and driving improvements, spurring others on'),
    ('professional-awards', 4, 'Areas', 'R1', '', 'You and your customer'),
    ('professional-awards', 5, 'Areas', 'R2', '', 'You and your organisation'),
    ('professional-awards', 6, 'Areas', 'R3', '', 'You and your colleagues'),
    ('professional-awards', 7, 'Areas', 'R4', '', 'You and your development'),
    ('success-factors', 1, 'Leadership', '1', '', 'The top leads, and strongly'),
    ('success-factors', 2, 'Values', '2', '', 'There are few and clear values, which all share and which suit customers'),
    ('success-factors', 3, 'Needs', '3', '', 'We know what customers need, and respond to it'),
    ('success-factors', 4, 'Staff', '4', '', 'Staff are won for excellent service'),
    ('success-factors', 5, 'Systems', '5', '', 'Systems are efficient'),
    ('success-factors', 6, 'Technology', '6', '', 'Technology serves and does not lead'),
    ('success-factors', 7, 'Costs', '7', '', 'We know what things cost'),
    ('success-factors', 8, 'Information', '8', '', 'We hunger for information and look after details')) as c(slug, position, heading, ref, part_of, text);

alter table framework enable row level security;
alter table framework force row level security;
alter table criterion enable row level security;
alter table criterion force row level security;
grant select on framework, criterion to portal_public, portal_resident, portal_member, portal_steward;
create policy framework_is_public on framework for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy criterion_is_public on criterion for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
