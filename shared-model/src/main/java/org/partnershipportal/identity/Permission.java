package org.partnershipportal.identity;

import static org.partnershipportal.identity.Role.ADMINISTRATOR;
import static org.partnershipportal.identity.Role.ANYONE;
import static org.partnershipportal.identity.Role.CONTRIBUTOR;
import static org.partnershipportal.identity.Role.COUNCILLOR;
import static org.partnershipportal.identity.Role.MACHINE;
import static org.partnershipportal.identity.Role.MANAGER;
import static org.partnershipportal.identity.Role.MODERATOR;
import static org.partnershipportal.identity.Role.PARTNERSHIP_ADMINISTRATOR;
import static org.partnershipportal.identity.Role.RECEIVER;
import static org.partnershipportal.identity.Role.RESIDENT;
import static org.partnershipportal.identity.Role.STAFF;
import static org.partnershipportal.identity.Role.SYSTEM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipportal.tenancy.DatabaseRole;

/** What can be permitted, to whom, and as which database role it is done: the table of the product, in code. */
public enum Permission {
    READ_DIRECTORY(DatabaseRole.PUBLIC, ANYONE),
    BRING_ENQUIRY(DatabaseRole.RESIDENT, ANYONE),
    READ_TRAIL(DatabaseRole.RESIDENT, RESIDENT),
    /** With the secret of a trail, and one detail besides: to tell the accountable body something, or to withdraw. */
    REPLY_BY_TRAIL(DatabaseRole.MEMBER, RESIDENT),
    WORK_ON_CASES(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, MACHINE),
    /** To say who of the own body has a case, where it is not oneself. */
    ASSIGN_WORK(DatabaseRole.MEMBER, MANAGER),
    /** Texts with gaps that the own body's people use again. */
    KEEP_TEMPLATES(DatabaseRole.MEMBER, MANAGER, ADMINISTRATOR),
    /** By reference and one detail from the caller, to read a trail and add a message. */
    READ_STATUS(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER),
    /** With the secret of a one-time link: to have its code sent, to open it, to have a fresh one sent. */
    OPEN_BY_LINK(DatabaseRole.RESIDENT, RESIDENT),
    /** To work on the one referral that was opened by a one-time link, for the body to which the link was sent. */
    ANSWER_BY_LINK(DatabaseRole.MEMBER, RECEIVER),
    /** Whom to ring when somebody is in danger, and to record what was told: before every other rule. */
    FLAG_SAFEGUARDING(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    /** To take down feedback of somebody on the telephone, at a visit or who wrote a letter; for whichever body it is. */
    KEY_FEEDBACK(DatabaseRole.RESIDENT, STAFF, CONTRIBUTOR, MANAGER),
    /** How the own body deals with feedback: its stages, its days, how many are asked how it went. */
    SET_FEEDBACK(DatabaseRole.MEMBER, MANAGER, ADMINISTRATOR),
    /** To publish what the own body learnt and changed, with its figures. */
    PUBLISH_FEEDBACK(DatabaseRole.MEMBER, MANAGER),
    /** At the partnership desk: for a manager who was named, on parts of which no body of his or hers is a party. */
    DECIDE_AT_DESK(DatabaseRole.MEMBER, MANAGER),
    /** To say who decides at the partnership desk. */
    NAME_DECIDERS(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** To let personal data travel once where no agreement does. */
    DISCLOSE_ONCE(DatabaseRole.MEMBER, MANAGER),
    READ_AGREEMENTS(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    /** By which shared desks the own body is served, and for whom a shared desk acts. */
    KEEP_DESK_AGREEMENTS(DatabaseRole.MEMBER, ADMINISTRATOR),
    PROPOSE_DIRECTORY(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    EDIT_DIRECTORY(DatabaseRole.MEMBER, MANAGER, ADMINISTRATOR),
    MANAGE_MEMBERS(DatabaseRole.MEMBER, ADMINISTRATOR),
    /** Where the own body's hand-backs and needless contacts come from, and what residents ask. */
    READ_ANALYTICS(DatabaseRole.MEMBER, MANAGER, ADMINISTRATOR),
    /** Whether the own body keeps its promises, before that is published. */
    READ_FIGURES(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    /** The same of all bodies, without contents; and to draft what the directory should say instead. */
    READ_PARTNERSHIP_ANALYTICS(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** How long the own body keeps copies of what residents wrote. */
    MANAGE_RETENTION(DatabaseRole.MEMBER, ADMINISTRATOR),
    /** Whom to ring in danger, and when the own office is open. */
    KEEP_OFFICE(DatabaseRole.MEMBER, ADMINISTRATOR),
    READ_AUDIT(DatabaseRole.MEMBER, ADMINISTRATOR),
    MANAGE_TENANTS(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** Who does what: rules by tier, overrides, and what becomes of bodies that close. */
    MANAGE_RESPONSIBILITIES(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** To draft the common standard of care, and to publish it (two persons). */
    MANAGE_STANDARD(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** To take a version of the standard as the own body's, and to promise more than it. */
    ADOPT_STANDARD(DatabaseRole.MEMBER, ADMINISTRATOR),
    /** To hand in what the own body counts outside the portal, month by month, and to correct it. */
    SUBMIT_FIGURES(DatabaseRole.MEMBER, MANAGER),
    /** Who has handed in the figures of a month, and who has not. */
    READ_RETURNS(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** To write the own body's annual report to scrutiny, and to bring it out. */
    WRITE_REPORT(DatabaseRole.MEMBER, MANAGER),
    /** The same of the partnership. */
    WRITE_PARTNERSHIP_REPORT(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** How the own body assesses itself, and those that agreed to compare. */
    READ_ASSESSMENTS(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    /** To assess the own body by a framework, and to agree that others see the scores. */
    KEEP_ASSESSMENTS(DatabaseRole.MEMBER, MANAGER),
    /** To put reviews of the own body before everybody, and to say what becomes of what is recommended to it. */
    KEEP_REVIEWS(DatabaseRole.MEMBER, MANAGER),
    /** The same for the partnership, which recommends to bodies, too. */
    KEEP_PARTNERSHIP_REVIEWS(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** What was found when somebody tried the own body's services, and what the own people are to try elsewhere. */
    READ_CHECKS(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    /** To plan what the own people try elsewhere, to write down what they found, and to follow up what was found at home. */
    KEEP_CHECKS(DatabaseRole.MEMBER, MANAGER),
    /** Which body is checked when, by whom, and what was found. */
    PLAN_CHECKS(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** Who is whose lead contact, champion or liaison officer. */
    READ_HOLDERS(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    /** To say who holds these roles at the own body. */
    KEEP_HOLDERS(DatabaseRole.MEMBER, ADMINISTRATOR),
    /** Which of these roles there are, and which every body is to fill. */
    KEEP_HELD_ROLES(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** What leaders of the own body saw at the front line, and what other bodies share of theirs. */
    READ_FRONTLINE(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    /** To plan such days, to say what was learnt, and to see that something changes for it. */
    KEEP_FRONTLINE(DatabaseRole.MEMBER, MANAGER),
    /** The own training, and how many of the own body are trained. */
    READ_TRAINING(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    /** Whose training of the own body is due, to write down who was trained, and to ask for more. */
    KEEP_TRAINING(DatabaseRole.MEMBER, MANAGER, ADMINISTRATOR),
    /** Which training the partnership asks of all bodies, and how many of each are trained. */
    KEEP_TRAINING_KINDS(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** To count who of a body is trained, and to forget the training of who left. */
    COUNT_TRAINING(DatabaseRole.MEMBER, SYSTEM),
    /** Who speaks or signs what, of the own body and of those that share. */
    READ_LANGUAGES(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    /** To say what one speaks or signs oneself. */
    SAY_LANGUAGES(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER),
    /** To agree that the partnership finds the own people who agree, and to take out what they said. */
    KEEP_LANGUAGES(DatabaseRole.MEMBER, MANAGER),
    /** Requests to the own body for translations, interpreters and other formats. */
    KEEP_FORMATS(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER),
    /** How the own body assesses what a change of a service does to people, before that is published. */
    READ_IMPACTS(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR),
    /** To assess that, to publish it, and to say later how it went. */
    KEEP_IMPACTS(DatabaseRole.MEMBER, MANAGER),
    /** To say who lives where the own body works, beside whom answers are seen. */
    KEEP_POPULATION(DatabaseRole.MEMBER, MANAGER, ADMINISTRATOR),
    /** How true the directory is kept, body by body: overdue entries, broken links. */
    READ_UPKEEP(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** How bodies are reached that are listed and have nobody of their own here yet (two persons). */
    KEEP_LISTED_BODIES(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** Which words mean the same to the search. */
    KEEP_SYNONYMS(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** Texts with gaps that the people of every body use. */
    KEEP_SHARED_TEMPLATES(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** To bring files of others into what the partnership shares. */
    LOAD_FILES(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** As a councillor: the suppressed figures of one's own wards. */
    READ_WARD(DatabaseRole.RESIDENT, COUNCILLOR),
    /** As a councillor: to bring an enquiry for a resident who gave authority, and to read the reply and not the file. */
    RAISE_CASEWORK(DatabaseRole.RESIDENT, COUNCILLOR),
    /** To keep what one typed into a form of one's own body. */
    KEEP_DRAFTS(DatabaseRole.MEMBER, STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR, COUNCILLOR),
    /** To be signed in at all: to see one's own memberships and choose among them. */
    BE_SIGNED_IN(
            DatabaseRole.MEMBER,
            STAFF,
            CONTRIBUTOR,
            MANAGER,
            ADMINISTRATOR,
            COUNCILLOR,
            MODERATOR,
            PARTNERSHIP_ADMINISTRATOR),
    /** To pass the open work of a body that has closed to its successors. */
    PASS_ON_WORK(DatabaseRole.MEMBER, SYSTEM),
    /** To have the own body's messages sent again that could not be sent, or to put them aside. */
    MEND_BODY_MAIL(DatabaseRole.MEMBER, ADMINISTRATOR),
    /** The same with messages of the partnership itself. */
    MEND_PARTNERSHIP_MAIL(DatabaseRole.STEWARD, PARTNERSHIP_ADMINISTRATOR),
    /** To name the own body's systems that are told of changes, and to make their secrets. */
    KEEP_WEBHOOKS(DatabaseRole.MEMBER, ADMINISTRATOR),
    /** To see that a body keeps its promises, and to tell whom it concerns when it may not. */
    WATCH_PROMISES(DatabaseRole.MEMBER, SYSTEM),
    /** To remind a body's managers of figures that are to be handed in. */
    REMIND_OF_RETURNS(DatabaseRole.MEMBER, SYSTEM),
    /** To remind a body's managers of actions to be followed up, and to make figures of what checks found. */
    FOLLOW_CHECKS(DatabaseRole.MEMBER, SYSTEM),
    /** To count requests for other formats, and who gives feedback, and to write what of it may be shown. */
    COUNT_EQUALITY(DatabaseRole.MEMBER, SYSTEM),
    /** To delete a body's copies of what residents wrote once they are past their day. */
    KEEP_RETENTION(DatabaseRole.MEMBER, SYSTEM),
    /** To take out of a body's copies who has withdrawn. */
    OBEY_WITHDRAWALS(DatabaseRole.MEMBER, SYSTEM),
    /** To count what came from wards, and write what of it may be shown. */
    COUNT_WARD_FIGURES(DatabaseRole.MEMBER, SYSTEM),
    /** To let everybody read a body's figures once the agreed delay is over. */
    PUBLISH_FIGURES(DatabaseRole.MEMBER, SYSTEM),
    /** To measure by what a body promised what the portal saw of it. */
    MEASURE_PROMISES(DatabaseRole.MEMBER, SYSTEM),
    /** To let the scanner look at files that wait for it. */
    SCAN_FILES(DatabaseRole.MEMBER, SYSTEM),
    /** To send what waits in the outbox. */
    SEND_MESSAGES(DatabaseRole.JOB, SYSTEM);

    private final DatabaseRole databaseRole;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody else holds
    private final Set<Role> roles;

    Permission(DatabaseRole databaseRole, Role... roles) {
        this.databaseRole = databaseRole;
        this.roles = EnumSet.copyOf(List.of(roles));
    }

    /** As which role the database is asked. */
    public DatabaseRole databaseRole() {
        return databaseRole;
    }

    /** Who may; ANYONE means everybody. */
    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    /** Whether somebody in these capacities may. */
    public boolean isGivenTo(Set<Role> capacities) {
        return roles.contains(ANYONE) || roles.stream().anyMatch(capacities::contains);
    }
}
