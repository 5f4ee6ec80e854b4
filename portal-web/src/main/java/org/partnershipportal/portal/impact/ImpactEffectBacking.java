package org.partnershipportal.portal.impact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.impact.Characteristic;
import org.partnershipportal.impact.Effect;
import org.partnershipportal.impact.EffectForm;
import org.partnershipportal.impact.EffectRow;
import org.partnershipportal.impact.ImpactDraftService;
import org.partnershipportal.impact.ImpactService;
import org.partnershipportal.impact.ImpactView;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** What a change does to people who share one characteristic. */
@Named
@RequestScoped
public class ImpactEffectBacking {
    @Inject
    ImpactService impacts;

    @Inject
    ImpactDraftService drafts;

    @Inject
    ImpactWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String named;

    private @Nullable ImpactView view;
    private @Nullable String effect;
    private @Nullable String evidence;
    private @Nullable String mitigation;

    /** @throws NotFoundException for what is no draft of the own body, or no characteristic */
    @PostConstruct
    void open() {
        EffectRow row = getView().effect(getCharacteristic());
        if (!Faces.isPostback()) {
            drafts.form(Ids.of(id));
            effect = row.effect() == null ? null : row.effect().name();
            evidence = row.evidence();
            mitigation = row.mitigation();
        }
    }

    public ImpactView getView() {
        ImpactView read = view;
        if (read == null) {
            read = impacts.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    public Characteristic getCharacteristic() {
        return Characteristic.named(named).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** The version that is shown; 0 while nobody has looked. */
    public int getVersion() {
        return getView().effect(getCharacteristic()).version();
    }

    public List<SelectItem> getEffects() {
        return Arrays.stream(Effect.values())
                .map(one -> new SelectItem(one.name(), words.effect(one)))
                .toList();
    }

    public void save() {
        EffectForm typed = new EffectForm(effect, evidence, mitigation);
        if (ImpactRefusals.isDone(
                () -> drafts.effect(Ids.of(id), getCharacteristic(), ImpactRefusals.seen(request), typed))) {
            News.tellNext(Messages.text("impact.effect.saved", words.characteristic(getCharacteristic())));
            Faces.redirect("impact/draft/" + id);
        } else {
            view = null;
        }
    }

    public @Nullable String getEffect() {
        return effect;
    }

    public void setEffect(@Nullable String effect) {
        this.effect = effect;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }

    public @Nullable String getMitigation() {
        return mitigation;
    }

    public void setMitigation(@Nullable String mitigation) {
        this.mitigation = mitigation;
    }
}
